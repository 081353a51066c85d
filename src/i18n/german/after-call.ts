import type { AreaWords } from '../english.ts';

export const AFTER_CALL: AreaWords<'after-call'> = {
  'after-call.required': '(Pflichtfeld)',
  'after-call.missing': 'Antwort nötig.',
  'after-call.choose': 'Wählen …',
  'after-call.yes': 'Ja',
  'after-call.loading': 'Anruffelder werden geladen …',
  'after-call.not-loaded': 'Die Anruffelder konnten nicht geladen werden.',
  'after-call.try-again': 'Noch einmal versuchen',
  'after-call.gone':
    '{1} wird nicht mehr abgefragt. Ihre Antwort wird in der Notiz gespeichert: {2}',
  'after-call.omitted.removed': '{1} fehlt hier: Das Feld wurde aus NetSuite entfernt.',
  'after-call.omitted.no-values': '{1} fehlt hier: NetSuite nennt dafür keine Werte.',
  'after-call.countdown': 'Wird in {1} automatisch gespeichert. Tippen hält die Uhr an.',
  'after-call.held':
    'Wird gespeichert, wenn Sie Speichern wählen, oder 30 Minuten nach Ihrer letzten Änderung.',
  'after-call.needs-answer':
    'Vor dem Speichern ist eine Antwort nötig. Ohne sie wird nach 30 Minuten ' +
    'gespeichert und vermerkt, was fehlt.',
  'after-call.not-saved': 'Nicht gespeichert. Beantworten Sie die markierten Felder.',
  'after-call.note-full':
    'Nicht gespeichert. Die Notiz lässt keinen Platz für eine Antwort, deren Feld ' +
    'entfernt wurde. Kürzen Sie die Notiz, und speichern Sie dann.',
  'after-call.drop': 'Nicht protokollieren',
  'after-call.dropped':
    'Dieser Anruf wird von hier nicht protokolliert. Falls Ihre Firma Anrufe aus ' +
    'RingCentral protokolliert, kann er trotzdem erscheinen, ohne Ihre Notiz.',
  'after-call.undo': 'Rückgängig',
  'after-call.edit.title': 'Anruf bearbeiten: {1}',
  'after-call.edit.loading': 'Der Anruf wird aus NetSuite geladen …',
  'after-call.edit.save': 'Änderungen speichern',
  'after-call.edit.saved': 'Änderungen in NetSuite gespeichert.',
  'after-call.edit.discarded': 'Änderungen verworfen.',
  'after-call.edit.kept':
    'Sie haben nicht gespeicherte Änderungen an diesem Anruf von {1}. Wählen Sie ' +
    '„Bearbeiten“, um sie zurückzuholen.',
  'after-call.edit.restored':
    'Ihre Änderungen von {1} sind wieder da. NetSuite hat sie noch nicht: Speichern Sie sie, ' +
    'oder brechen Sie ab, um sie zu verwerfen.',
  'after-call.edit.help':
    'Wird beim Tippen in diesem Browser gespeichert und in NetSuite, wenn Sie die Änderungen ' +
    'speichern.',
  'after-call.edit.not-kept':
    'In diesem Browser nicht gespeichert: Sein Speicher ist voll oder gesperrt. Speichern ' +
    'Sie Ihre Änderungen, bevor Sie diese Seite schließen.',
  'after-call.edit.changed':
    'Das wurde in NetSuite geändert, während Sie es bearbeitet haben, und daher nicht ' +
    'überschrieben: {1}. Ihre anderen Änderungen sind gespeichert, und Ihre Fassung ' +
    'steht noch oben.',
  'after-call.edit.theirs': '{1} jetzt in NetSuite: {2}',
  'after-call.edit.empty': '(leer)',
  'after-call.edit.part.note': 'Notizen',
  'after-call.edit.part.related': 'Zugehöriger Datensatz',
  'after-call.edit.overwrite': 'Meine Fassung speichern',
  'after-call.edit.take': 'Fassung aus NetSuite übernehmen',
  'after-call.not-opened.gone':
    'Dieser Anruf lässt sich nicht bearbeiten: Sein Telefonanruf-Datensatz wurde in ' +
    'NetSuite gelöscht.',
  'after-call.not-opened.not-today':
    'Hier lässt sich ein Anruf nur am Tag des Anrufs bearbeiten. Öffnen Sie das ' +
    'Protokoll, um den Datensatz in NetSuite zu bearbeiten.',
  'after-call.not-opened.not-allowed':
    'Ihre Rolle darf diesen Telefonanruf-Datensatz nicht öffnen. Fragen Sie Ihren ' +
    'NetSuite-Administrator.',
  'after-call.not-opened.offline':
    'Der Anruf konnte nicht geladen werden, weil NetSuite nicht geantwortet hat. Prüfen ' +
    'Sie die Verbindung, und versuchen Sie es dann noch einmal.',
  'after-call.not-opened.signed-out':
    'Der Anruf konnte nicht geladen werden, weil Ihre NetSuite-Sitzung abgelaufen ist. ' +
    'Melden Sie sich an, und versuchen Sie es dann noch einmal.',
  'after-call.not-opened.failed':
    'Der Anruf konnte nicht geladen werden. Den Grund nennt das Skriptprotokoll.',
  'after-call.not-saved.gone':
    'Nicht gespeichert. Der Telefonanruf-Datensatz wurde in NetSuite gelöscht. Ihr Text ' +
    'bleibt hier, bis Sie ihn schließen: Kopieren Sie, was Sie brauchen.',
  'after-call.not-saved.not-allowed':
    'Nicht gespeichert. Ihre Rolle darf Telefonanruf-Datensätze nicht bearbeiten. Fragen ' +
    'Sie Ihren NetSuite-Administrator.',
  'after-call.not-saved.offline':
    'Nicht gespeichert. NetSuite hat nicht geantwortet. Ihre Änderungen sind noch hier: ' +
    'Prüfen Sie die Verbindung, und speichern Sie dann noch einmal.',
  'after-call.not-saved.signed-out':
    'Nicht gespeichert. Ihre NetSuite-Sitzung ist abgelaufen. Ihre Änderungen sind noch ' +
    'hier: Melden Sie sich an, und speichern Sie dann noch einmal.',
  'after-call.not-saved.note-full':
    'Nicht gespeichert. Die Notiz ist zu lang für den Datensatz. Kürzen Sie sie, und ' +
    'speichern Sie dann noch einmal.',
  'after-call.not-saved.failed':
    'Nicht gespeichert. NetSuite hat die Änderungen abgelehnt. Den Grund nennt das ' +
    'Skriptprotokoll.',
  'after-call.outcome.label': 'Ergebnis',
  'after-call.outcome.resolved': 'Erledigt',
  'after-call.outcome.follow-up': 'Nachfassen nötig',
  'after-call.outcome.quote': 'Angebot gewünscht',
  'after-call.outcome.not-interested': 'Kein Interesse',
  'after-call.outcome.left-message': 'Nachricht hinterlassen',
  'after-call.outcome.wrong-number': 'Falsche Nummer',
};
