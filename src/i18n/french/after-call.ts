import type { AreaWords } from '../english.ts';

export const AFTER_CALL: AreaWords<'after-call'> = {
  'after-call.required': '(obligatoire)',
  'after-call.missing': 'Réponse requise.',
  'after-call.choose': 'Choisir…',
  'after-call.yes': 'Oui',
  'after-call.loading': 'Chargement des champs d’appel…',
  'after-call.not-loaded': 'Impossible de charger les champs d’appel.',
  'after-call.try-again': 'Réessayer',
  'after-call.gone': '{1} n’est plus demandé. Votre réponse est enregistrée dans la note : {2}',
  'after-call.omitted.removed': '{1} n’est pas affiché : le champ a été supprimé de NetSuite.',
  'after-call.omitted.no-values': '{1} n’est pas affiché : NetSuite n’indique aucune valeur.',
  'after-call.countdown':
    'Enregistrement automatique dans {1}. La saisie arrête le compte à rebours.',
  'after-call.held':
    'Enregistré quand vous choisissez Enregistrer, ou 30 minutes après votre ' +
    'dernière modification.',
  'after-call.needs-answer':
    'Une réponse est requise avant l’enregistrement. Sinon, l’appel est enregistré ' +
    'après 30 minutes avec l’indication de ce qui manque.',
  'after-call.not-saved': 'Non enregistré. Répondez aux champs signalés.',
  'after-call.note-full':
    'Non enregistré. La note ne laisse pas de place à une réponse dont le champ a ' +
    'été supprimé. Raccourcissez la note, puis enregistrez.',
  'after-call.drop': 'Ne pas enregistrer',
  'after-call.dropped':
    'Cet appel ne sera pas enregistré d’ici. Si votre entreprise enregistre les ' +
    'appels depuis RingCentral, il peut tout de même apparaître, sans votre note.',
  'after-call.undo': 'Annuler',
  'after-call.edit.title': 'Modifier l’appel : {1}',
  'after-call.edit.loading': 'Chargement de l’appel depuis NetSuite…',
  'after-call.edit.save': 'Enregistrer les modifications',
  'after-call.edit.saved': 'Modifications enregistrées dans NetSuite.',
  'after-call.edit.discarded': 'Modifications abandonnées.',
  'after-call.edit.kept':
    'Cet appel a des modifications non enregistrées de {1}. Sélectionnez Modifier pour les ' +
    'retrouver.',
  'after-call.edit.restored':
    'Vos modifications de {1} sont de retour. NetSuite ne les a pas encore : ' +
    'enregistrez-les, ou annulez pour les abandonner.',
  'after-call.edit.help':
    'Conservées dans ce navigateur au fil de la saisie, et dans NetSuite quand vous les ' +
    'enregistrez.',
  'after-call.edit.not-kept':
    'Non conservées dans ce navigateur : son stockage est plein ou bloqué. Enregistrez vos ' +
    'modifications avant de fermer cette page.',
  'after-call.edit.changed':
    'Modifié dans NetSuite pendant votre saisie, et donc pas remplacé : {1}. Vos autres ' +
    'modifications sont enregistrées, et votre version est toujours ci-dessus.',
  'after-call.edit.theirs': '{1} dans NetSuite maintenant : {2}',
  'after-call.edit.empty': '(vide)',
  'after-call.edit.part.note': 'Notes',
  'after-call.edit.part.related': 'Enregistrement associé',
  'after-call.edit.overwrite': 'Enregistrer ma version',
  'after-call.edit.take': 'Utiliser la version de NetSuite',
  'after-call.not-opened.gone':
    'Vous ne pouvez pas modifier cet appel : son enregistrement Appel téléphonique a été supprimé ' +
    'dans NetSuite.',
  'after-call.not-opened.not-today':
    'Un appel ne se modifie ici que le jour même. Ouvrez le journal pour modifier ' +
    'l’enregistrement dans NetSuite.',
  'after-call.not-opened.not-allowed':
    'Votre rôle ne peut pas ouvrir cet enregistrement Appel téléphonique. Adressez-vous à votre ' +
    'administrateur NetSuite.',
  'after-call.not-opened.offline':
    'L’appel n’a pas pu être chargé, car NetSuite n’a pas répondu. Vérifiez la ' +
    'connexion, puis réessayez.',
  'after-call.not-opened.signed-out':
    'L’appel n’a pas pu être chargé, car votre session NetSuite a expiré. ' +
    'Connectez-vous, puis réessayez.',
  'after-call.not-opened.failed':
    'L’appel n’a pas pu être chargé. Le journal du script en donne la raison.',
  'after-call.not-saved.gone':
    'Non enregistré. L’enregistrement de cet appel a été supprimé dans NetSuite. Votre ' +
    'texte reste ici jusqu’à sa fermeture : copiez ce dont vous avez besoin.',
  'after-call.not-saved.not-allowed':
    'Non enregistré. Votre rôle ne peut pas modifier les enregistrements Appel téléphonique. ' +
    'Adressez-vous à votre administrateur NetSuite.',
  'after-call.not-saved.offline':
    'Non enregistré. NetSuite n’a pas répondu. Vos modifications sont toujours ici : ' +
    'vérifiez la connexion, puis enregistrez de nouveau.',
  'after-call.not-saved.signed-out':
    'Non enregistré. Votre session NetSuite a expiré. Vos modifications sont toujours ' +
    'ici : connectez-vous, puis enregistrez de nouveau.',
  'after-call.not-saved.note-full':
    'Non enregistré. La note est trop longue pour l’enregistrement. Raccourcissez-la, ' +
    'puis enregistrez de nouveau.',
  'after-call.not-saved.failed':
    'Non enregistré. NetSuite a refusé les modifications. Le journal du script en donne ' +
    'la raison.',
  'after-call.outcome.label': 'Résultat',
  'after-call.outcome.resolved': 'Résolu',
  'after-call.outcome.follow-up': 'Suivi nécessaire',
  'after-call.outcome.quote': 'Devis demandé',
  'after-call.outcome.not-interested': 'Pas intéressé',
  'after-call.outcome.left-message': 'Message laissé',
  'after-call.outcome.wrong-number': 'Mauvais numéro',
};
