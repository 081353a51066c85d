import type { AreaWords } from '../english.ts';

export const ACCOUNT_CHECK: AreaWords<'account-check'> = {
  'account-check.title': 'Prüfung dieses Kontos',
  'account-check.settings': 'Einstellungen',
  'account-check.what':
    'RingCentral for NetSuite Pro verlässt sich auf einiges in NetSuite, was nur ein Konto ' +
    'bestätigen kann. Diese Seite fragt danach. Sie liest nur und ändert nichts. Sie öffnet ' +
    'für einen Moment einen Kunden in einem kleinen Fenster und zeigt dort eine Meldung.',
  'account-check.run': 'Dieses Konto prüfen',
  'account-check.again': 'Noch einmal prüfen',
  'account-check.record': 'Ein Datensatz wird angesehen …',
  'account-check.progress': '{1} von {2} Fragen gestellt …',
  'account-check.summary': '{1} wie angenommen, {2} anders, {3} nicht zu ermitteln',
  'account-check.safe':
    'Der Bericht enthält kein Secret, keinen Namen und keine ID einer Person oder eines ' +
    'Kontos. Hängen Sie ihn an eine Fehlermeldung an.',
  'account-check.markdown': 'Bericht herunterladen',
  'account-check.json': 'Als JSON herunterladen',
  'account-check.as-assumed': 'Wie angenommen',
  'account-check.otherwise': 'Anders',
  'account-check.could-not-tell': 'Nicht zu ermitteln',
  'account-check.seen': 'Gesehen: {1}',
  'account-check.assumed': 'Angenommen: {1}',
};
