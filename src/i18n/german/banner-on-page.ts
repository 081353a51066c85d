import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'Anrufernamen werden nicht gefunden und Anrufe nicht in NetSuite gespeichert, bis Sie ' +
    'sich wieder anmelden. Ein Anruf wartet auf das Speichern. Telefonieren können Sie ' +
    'weiterhin.',
  'banner.netsuite-session-expired.waiting.other':
    'Anrufernamen werden nicht gefunden und Anrufe nicht in NetSuite gespeichert, bis Sie ' +
    'sich wieder anmelden. {1} Anrufe warten auf das Speichern. Telefonieren können Sie ' +
    'weiterhin.',
  'banner.netsuite-session-expired.away':
    'Diese Seite wurde 15 Minuten lang nicht benutzt, deshalb ist ihr Telefon aus. Melden Sie ' +
    'sich wieder bei NetSuite an, dann schaltet es sich von selbst ein.',
  'banner.media-capability.blocked.body':
    'Sie sehen eingehende Anrufe, aber niemand würde Sie hören. Ausgehende Anrufe sind daher aus.',
  'banner.media-capability.blocked-by-policy.body':
    'Eine Regel Ihres Unternehmens oder dieser Seite verbietet es. Ausgehende Anrufe sind ' +
    'aus, eingehende werden weiter angezeigt.',
  'banner.media-capability.missing.body':
    'Schließen Sie ein Headset oder Mikrofon an. Diese Meldung verschwindet von selbst, sobald eines da ist.',
  'banner.media-capability.in-use.body':
    'Schließen Sie das andere Programm oder beenden Sie dessen Anruf, und versuchen Sie es dann noch einmal.',
  'banner.media-capability.unsupported.body':
    'Öffnen Sie NetSuite zum Telefonieren in einem aktuellen Chrome, Edge oder Firefox über https.',
  'banner.multiple-tabs.inactive.title': 'Das Softphone ist in einem anderen Tab aktiv',
  'banner.multiple-tabs.inactive.body': 'Anrufe klingeln dort, nicht hier.',
  'banner.action.show-me-how': 'So geht es',
  'banner.action.use-this-tab': 'Diesen Tab verwenden',
};
