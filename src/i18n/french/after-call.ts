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
  'after-call.task.create': 'Créer une tâche de suivi',
  'after-call.task.usual-title': 'Recontacter {1}',
  'after-call.task.title': 'Tâche',
  'after-call.task.due': 'Échéance',
  'after-call.task.not-allowed': 'Votre rôle ne peut pas créer de tâches dans NetSuite.',
  'after-call.task.created': 'Ouvrir la tâche',
  'after-call.task.refused': 'Aucune tâche créée : votre rôle ne peut pas créer de tâches.',
  'after-call.task.failed':
    'Aucune tâche créée : NetSuite l’a refusée. Le journal du script en donne la raison.',
  'after-call.kept': 'Dans la note, car NetSuite n’a plus le champ ou la valeur : {1}',
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
  'after-call.outcome.label': 'Résultat',
  'after-call.outcome.resolved': 'Résolu',
  'after-call.outcome.follow-up': 'Suivi nécessaire',
  'after-call.outcome.quote': 'Devis demandé',
  'after-call.outcome.not-interested': 'Pas intéressé',
  'after-call.outcome.left-message': 'Message laissé',
  'after-call.outcome.wrong-number': 'Mauvais numéro',
};
