import type { AreaWords } from '../english.ts';

export const CONTACTS: AreaWords<'contacts'> = {
  'contacts.search': 'Name oder Nummer suchen',
  'contacts.hint': 'Geben Sie einen Namen oder eine Nummer ein, um NetSuite zu durchsuchen.',
  'contacts.found': 'Gefundene Personen',
  'contacts.search-failed': 'NetSuite konnte nicht durchsucht werden.',
  'contacts.extension': 'Nebenstelle {1}',
  'contacts.call': '{1} anrufen',
  'contacts.message': 'Nachricht',
  'contacts.personal': 'RingCentral · Persönlich',
  'contacts.directory.loading': 'RingCentral-Verzeichnis wird geladen …',
  'contacts.directory.none': 'Niemand im RingCentral-Verzeichnis gefunden.',
  'contacts.directory.signed-out':
    'Das RingCentral-Verzeichnis kann nicht geladen werden, weil Sie bei RingCentral ' +
    'abgemeldet sind.',
  'contacts.directory.not-allowed':
    'RingCentral hat das Verzeichnis nicht herausgegeben. Bitten Sie Ihren Administrator, ' +
    'den Bereich Read Accounts der RingCentral-App und Ihre RingCentral-Rolle zu prüfen.',
  'contacts.directory.busy':
    'RingCentral begrenzt die Anfragen. Warten Sie eine Minute und suchen Sie dann erneut.',
  'contacts.directory.unreachable':
    'Das RingCentral-Verzeichnis kann nicht geladen werden. Suchen Sie erneut, um es noch ' +
    'einmal zu versuchen.',
  'contacts.new': 'Neuer Kontakt',
  'contacts.first-name': 'Vorname',
  'contacts.last-name': 'Nachname',
  'contacts.phone': 'Telefon',
  'contacts.email': 'E-Mail',
  'contacts.company': 'Firma (optional)',
  'contacts.company-help': 'Geben Sie mindestens drei Zeichen ein und wählen Sie dann eine Firma.',
  'contacts.companies': 'Gefundene Firmen',
  'contacts.companies-found.one': '1 Firma gefunden',
  'contacts.companies-found.other': '{1} Firmen gefunden',
  'contacts.companies-none': 'Keine Firma mit diesem Namen.',
  'contacts.companies-failed': 'Die Suche nach Firmen ist fehlgeschlagen.',
  'contacts.saving': 'Kontakt wird erstellt …',
  'contacts.created': 'Kontakt erstellt:',
  'contacts.duplicates': 'NetSuite hat diese Person möglicherweise schon:',
  'contacts.anyway': 'Trotzdem erstellen',
  'contacts.refused.exists':
    'NetSuite hat bereits einen Kontakt mit diesem Namen. Ändern Sie den Namen oder die Firma.',
  'contacts.refused.not-allowed': 'Ihre Rolle darf in NetSuite keine Kontakte erstellen.',
  'contacts.refused.invalid':
    'NetSuite hat die Angaben nicht angenommen. Prüfen Sie Name und E-Mail-Adresse.',
  'contacts.refused.no-company': 'Wählen Sie eine Firma aus der Liste oder leeren Sie das Feld.',
  'contacts.refused.session-ended':
    'Nicht erstellt: Ihre NetSuite-Sitzung ist abgelaufen. Melden Sie sich an und versuchen ' +
    'Sie es dann erneut.',
  'contacts.refused.unreachable':
    'NetSuite hat nicht geantwortet; der Kontakt existiert möglicherweise nicht. Versuchen Sie ' +
    'es erneut.',
  'contacts.refused.failed':
    'Nicht erstellt. NetSuite konnte den Kontakt nicht speichern. Versuchen Sie es erneut.',
};
