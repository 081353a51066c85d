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
  'after-call.task.create': 'Folgeaufgabe anlegen',
  'after-call.task.usual-title': 'Nachfassen bei {1}',
  'after-call.task.title': 'Aufgabe',
  'after-call.task.due': 'Fällig am',
  'after-call.task.not-allowed': 'Ihre Rolle darf in NetSuite keine Aufgaben anlegen.',
  'after-call.task.created': 'Aufgabe öffnen',
  'after-call.task.refused': 'Keine Aufgabe angelegt: Ihre Rolle darf keine Aufgaben anlegen.',
  'after-call.task.failed':
    'Keine Aufgabe angelegt: NetSuite hat sie abgelehnt. Den Grund nennt das Skriptprotokoll.',
  'after-call.kept': 'In der Notiz, weil NetSuite Feld oder Wert nicht mehr hat: {1}',
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
  'after-call.outcome.label': 'Ergebnis',
  'after-call.outcome.resolved': 'Erledigt',
  'after-call.outcome.follow-up': 'Nachfassen nötig',
  'after-call.outcome.quote': 'Angebot gewünscht',
  'after-call.outcome.not-interested': 'Kein Interesse',
  'after-call.outcome.left-message': 'Nachricht hinterlassen',
  'after-call.outcome.wrong-number': 'Falsche Nummer',
};
