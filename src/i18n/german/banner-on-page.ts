import type { AreaWords } from '../english.ts';

export const BANNER_ON_PAGE: AreaWords<'banner-on-page'> = {
  'banner.netsuite-session-expired.waiting.one':
    'Bis Sie sich wieder anmelden, kann NetSuite keine Anrufer nachschlagen und keine Anrufe ' +
    'speichern. 1 Anruf ist noch nicht gespeichert. Telefonieren können Sie weiterhin.',
  'banner.netsuite-session-expired.waiting.other':
    'Bis Sie sich wieder anmelden, kann NetSuite keine Anrufer nachschlagen und keine Anrufe ' +
    'speichern. {1} Anrufe sind noch nicht gespeichert. Telefonieren können Sie weiterhin.',
  'banner.netsuite-session-expired.away':
    'Das Telefon ist aus, weil diese Seite 15 Minuten lang nicht benutzt wurde. Melden Sie ' +
    'sich wieder bei NetSuite an, um es einzuschalten.',
  'banner.media-capability.blocked.body':
    'Sie sehen eingehende Anrufe, können aber erst anrufen, wenn Sie das Mikrofon erlauben.',
  'banner.media-capability.blocked-by-policy.body':
    'Eine Richtlinie Ihres Unternehmens oder des Browsers sperrt das Mikrofon auf dieser ' +
    'Seite. Sie können hier nicht anrufen, eingehende Anrufe werden aber weiter angezeigt.',
  'banner.media-capability.missing.body':
    'Schließen Sie ein Headset oder Mikrofon an. Diese Meldung verschwindet, sobald ein ' +
    'Mikrofon erkannt wird.',
  'banner.media-capability.in-use.body':
    'Schließen Sie das andere Programm oder beenden Sie dessen Anruf, und versuchen Sie es dann noch einmal.',
  'banner.media-capability.unsupported.body':
    'Öffnen Sie NetSuite zum Telefonieren in einem aktuellen Chrome, Edge oder Firefox über https.',
  'banner.multiple-tabs.inactive.title': 'Das Softphone ist in einem anderen Tab aktiv',
  'banner.multiple-tabs.inactive.body': 'Anrufe klingeln dort, nicht hier.',
  'banner.action.show-me-how': 'So geht es',
  'banner.action.use-this-tab': 'Diesen Tab verwenden',
};
