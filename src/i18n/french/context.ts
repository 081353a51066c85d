import type { AreaWords } from '../english.ts';

export const CONTEXT: AreaWords<'context'> = {
  'context.title': 'À propos du correspondant',
  'context.loading': 'Chargement des données NetSuite…',
  'context.not-loaded': 'NetSuite n’a pas répondu.',
  'context.try-again': 'Réessayer',
  'context.count.opportunities': 'Opportunités : {1}',
  'context.count.cases': 'Tickets : {1}',
  'context.count.calls': 'Appels : {1}',
  'context.company': 'Société',
  'context.sales-rep': 'Représentant commercial : {1}',
  'context.related': 'Concerne',
  'context.related-none': 'Rien en particulier',
  'context.opportunities': 'Opportunités ouvertes',
  'context.cases': 'Tickets ouverts',
  'context.calls': 'Derniers appels',
  'context.expected': 'prévue le {1}',
  'context.open': 'Ouvrir',
  'context.more': 'NetSuite en contient d’autres.',
  'context.none': 'Aucun élément',
  'context.hidden': 'Votre rôle ne permet pas de les voir',
  'context.failed': 'Chargement impossible',
};
