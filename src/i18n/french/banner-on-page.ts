import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'Tant que vous ne vous reconnectez pas, NetSuite ne peut ni rechercher les appelants ni ' +
    'enregistrer vos appels. {1} appel est en attente d’enregistrement. Vous pouvez toujours ' +
    'téléphoner.',
  'banner.netsuite-session-expired.waiting.other':
    'Tant que vous ne vous reconnectez pas, NetSuite ne peut ni rechercher les appelants ni ' +
    'enregistrer vos appels. {1} appels sont en attente d’enregistrement. Vous pouvez ' +
    'toujours téléphoner.',
  'banner.netsuite-session-expired.away':
    'Le téléphone est désactivé, car cette page n’a pas été utilisée pendant 15 minutes. ' +
    'Reconnectez-vous à NetSuite pour le réactiver.',
  'banner.media-capability.blocked.body':
    'Vous voyez les appels entrants, mais vous ne pouvez pas appeler tant que vous ' +
    'n’autorisez pas le microphone.',
  'banner.media-capability.blocked-by-policy.body':
    'Une règle de votre entreprise ou du navigateur bloque le microphone sur cette page. ' +
    'Vous ne pouvez pas appeler ici, mais les appels entrants restent affichés.',
  'banner.media-capability.missing.body':
    'Branchez un casque ou un microphone. Ce message disparaît dès qu’un microphone est ' +
    'détecté.',
  'banner.media-capability.in-use.body':
    'Fermez l’autre programme ou terminez son appel, puis réessayez.',
  'banner.media-capability.unsupported.body':
    'Pour téléphoner, ouvrez NetSuite dans une version récente de Chrome, Edge ou Firefox, ' +
    'en https.',
  'banner.multiple-tabs.inactive.title': 'Le softphone est actif dans un autre onglet',
  'banner.multiple-tabs.inactive.body': 'Les appels sonnent là-bas, pas ici.',
  'banner.action.show-me-how': 'Comment faire',
  'banner.action.use-this-tab': 'Utiliser cet onglet',
};
