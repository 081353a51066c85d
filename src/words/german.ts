import type { Dictionary } from './english.ts';

/** German, polite form. */
export const GERMAN: Dictionary = {
  'language.tag': 'de',

  'banner.netsuite-session-expired.lapsed.title': 'Ihre NetSuite-Sitzung ist beendet',
  'banner.netsuite-session-expired.lapsed.body':
    'Namen von Anrufern, Notizen und Anruffelder werden womöglich nicht geladen, bis Sie sich wieder anmelden. Anrufe laufen weiter.',
  'banner.connect-ringcentral.first.title': 'Verbinden Sie RingCentral, um hier zu telefonieren',
  'banner.connect-ringcentral.first.body': 'Einmal mit Ihrem eigenen RingCentral-Konto anmelden, und Sie sind bereit.',
  'banner.action.connect': 'Verbinden',
  'banner.action.reconnect': 'Neu verbinden',
  'record.link.dismiss': 'Nicht jetzt',
  'record.link.softphone': 'Softphone öffnen',
  'record.link.more.one': '1 weitere im Softphone',
  'record.link.more.other': '{1} weitere im Softphone',
};
