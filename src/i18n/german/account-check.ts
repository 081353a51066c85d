import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'Kontoprüfung',
  'account-check.settings': 'Einstellungen',
  'account-check.what':
    'RingCentral for NetSuite Pro geht bei NetSuite von einigen Annahmen aus, die nur ein ' +
    'echtes Konto bestätigen kann. Diese Seite prüft sie, ohne Daten zu ändern. Sie öffnet ' +
    'kurz einen Kundendatensatz in einem kleinen Fenster und zeigt dort eine Meldung.',
  'account-check.run': 'Dieses Konto prüfen',
  'account-check.again': 'Noch einmal prüfen',
  'account-check.record': 'Eine Datensatzseite wird geprüft …',
  'account-check.progress': '{1} von {2} geprüft …',
  'account-check.summary': '{1} wie erwartet, {2} abweichend, {3} nicht feststellbar',
  'account-check.safe':
    'Der Bericht enthält keine Secrets, keine Namen und keine IDs von Personen oder Konten. ' +
    'Sie können ihn an eine Fehlermeldung anhängen.',
  'account-check.markdown': 'Bericht herunterladen',
  'account-check.json': 'Als JSON herunterladen',
  'account-check.as-assumed': 'Wie erwartet',
  'account-check.otherwise': 'Abweichend',
  'account-check.could-not-tell': 'Nicht feststellbar',
  'account-check.seen': 'Gefunden: {1}',
  'account-check.assumed': 'Erwartet: {1}',
};
