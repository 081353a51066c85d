import type { AreaWords } from '../english.ts';

export const PAST_CALL: AreaWords<'past-call'> = {
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
  'after-call.edit': 'Modifier',
  'after-call.edit.name': 'Modifier : {1}',
  'contacts.create': 'Créer un contact',
};
