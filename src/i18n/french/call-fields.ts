import type { AreaWords } from '../english.ts';

export const CALL_FIELDS: AreaWords<'call-fields'> = {
  'call-fields.title': 'Champs d’appel',
  'call-fields.lead':
    'Le softphone demande ces champs pendant et après un appel et enregistre les ' +
    'réponses dans la fiche d’appel.',
  'call-fields.none': 'Aucun champ d’appel n’est configuré.',
  'call-fields.members': 'Champs d’appel de votre entreprise : {1}',
  'call-fields.empty': 'Aucun champ pour l’instant. Ajoutez-en un ci-dessous.',
  'call-fields.list': 'Champs d’appel, dans l’ordre',
  'call-fields.required': 'Obligatoire',
  'call-fields.required-name': 'Obligatoire : {1}',
  'call-fields.up': 'Monter',
  'call-fields.up-name': 'Monter : {1}',
  'call-fields.down': 'Descendre',
  'call-fields.down-name': 'Descendre : {1}',
  'call-fields.remove': 'Retirer',
  'call-fields.remove-name': 'Retirer : {1}',
  'call-fields.add': 'Ajouter un champ',
  'call-fields.add-now': 'Ajouter le champ',
  'call-fields.choose': 'Choisir un champ…',
  'call-fields.all-added': 'Tous les champs utilisables sont déjà dans la liste.',
  'call-fields.full': 'La liste compte au plus {1} champs. Retirez-en un pour en ajouter un autre.',
  'call-fields.add-help':
    'Champs de la fiche d’appel contenant une liste, plusieurs valeurs, une case à ' +
    'cocher, une date, du texte ou un nombre. Pour créer un champ dans NetSuite, ' +
    'allez dans Customization > Lists, Records, & Fields > CRM Fields > New et ' +
    'appliquez-le à Phone Call.',
  'call-fields.kind.list': 'Liste',
  'call-fields.kind.multi-select': 'Choix multiples',
  'call-fields.kind.checkbox': 'Case à cocher',
  'call-fields.kind.date': 'Date',
  'call-fields.kind.text': 'Texte',
  'call-fields.kind.number': 'Nombre',
  'call-fields.removed':
    'Ce champ a été supprimé de NetSuite, ou votre rôle ne peut pas le voir. Le softphone l’omet.',
  'call-fields.no-values':
    'NetSuite n’indique aucune valeur pour ce champ : la liste est vide ou compte ' +
    'plus de 1 000 valeurs. Le softphone l’omet.',
  'call-fields.not-available':
    'Votre rôle ne peut pas voir les champs d’une fiche d’appel. Pour modifier les ' +
    'champs d’appel, un rôle doit avoir Phone Calls au niveau Create.',
  'call-fields.unreadable':
    'Les champs d’appel enregistrés sont illisibles : le softphone n’en demande ' +
    'aucun. Choisissez des champs et enregistrez pour les remplacer.',
  'call-fields.not-loaded':
    'Les champs d’appel n’ont pas pu être chargés. Rechargez cette page pour réessayer.',
  'call-fields.save': 'Enregistrer les champs d’appel',
  'call-fields.saving': 'Enregistrement…',
  'call-fields.undo': 'Annuler',
  'call-fields.saved': 'Enregistré. Le softphone demande ces champs dès le prochain appel.',
  'call-fields.unsaved': 'Pas encore enregistré.',
  'call-fields.said.added': '{1} a été ajouté à la fin.',
  'call-fields.said.removed': '{1} a été retiré.',
  'call-fields.said.moved': '{1} est maintenant numéro {2} sur {3}.',
  'call-fields.said.undone': 'Annulé.',
  'call-fields.conflict':
    'Non enregistré. Un autre administrateur a modifié les champs d’appel entre-temps.',
  'call-fields.theirs': 'Sa liste : {1}',
  'call-fields.theirs-none': 'Sa liste est vide.',
  'call-fields.use-theirs': 'Utiliser sa liste',
  'call-fields.keep-mine': 'Enregistrer ma liste',
};
