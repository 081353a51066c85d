import type { AreaWords } from '../english.ts';

export const PAST_CALL: AreaWords<'past-call'> = {
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
  'after-call.edit': 'Bearbeiten',
  'after-call.edit.name': 'Bearbeiten: {1}',
  'contacts.create': 'Kontakt erstellen',
};
