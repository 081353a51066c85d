import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'Tant que vous ne vous reconnectez pas, les noms des appelants ne peuvent pas être ' +
    'recherchés et les appels ne peuvent pas être enregistrés dans NetSuite. {1} appel attend ' +
    'd’être enregistré. Vous pouvez toujours téléphoner.',
  'banner.netsuite-session-expired.waiting.other':
    'Tant que vous ne vous reconnectez pas, les noms des appelants ne peuvent pas être ' +
    'recherchés et les appels ne peuvent pas être enregistrés dans NetSuite. {1} appels ' +
    'attendent d’être enregistrés. Vous pouvez toujours téléphoner.',
  'banner.netsuite-session-expired.away':
    'Personne n’a utilisé cette page pendant 15 minutes : son téléphone est désactivé. ' +
    'Reconnectez-vous à NetSuite et il se réactive tout seul.',
  'banner.media-capability.blocked.body':
    'Vous voyez les appels entrants, mais personne ne vous entendrait : les appels sortants sont donc désactivés.',
  'banner.media-capability.blocked-by-policy.body':
    'Une règle de votre entreprise ou de cette page l’interdit. Les appels sortants sont ' +
    'désactivés ; les appels entrants restent affichés.',
  'banner.media-capability.missing.body':
    'Branchez un casque ou un microphone. Ce message disparaît de lui-même dès qu’il y en a un.',
  'banner.media-capability.in-use.body':
    'Fermez l’autre programme ou terminez son appel, puis réessayez.',
  'banner.media-capability.unsupported.body':
    'Pour parler, ouvrez NetSuite dans une version récente de Chrome, Edge ou Firefox, en https.',
  'banner.multiple-tabs.inactive.title': 'Le softphone est actif dans un autre onglet',
  'banner.multiple-tabs.inactive.body': 'Les appels sonnent là-bas, pas ici.',
  'banner.action.show-me-how': 'Comment faire',
  'banner.action.use-this-tab': 'Utiliser cet onglet',
};
