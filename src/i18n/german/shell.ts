import type { AreaWords } from '../english.ts';

export const SHELL: AreaWords<'shell'> = {
  'shell.status.not-connected': 'Nicht verbunden',
  'shell.status.silent': 'Klingelt hier nicht',
  'shell.status.menu': 'Status und Geräte',
  'shell.pop-out': 'In eigenem Fenster öffnen',
  'shell.pop-out.in-call': 'Verfügbar, wenn kein Gespräch läuft.',
  'shell.pop-out.blocked':
    'Der Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für NetSuite, und ' +
    'versuchen Sie es dann noch einmal.',
  'shell.missed': 'Verpasster Anruf: {1}',
  'shell.count.history': 'verpasst',
  'shell.count.messages': 'ungelesen',
  'shell.keys': 'Tastenkürzel',
  'shell.keys.answer': 'Annehmen',
  'shell.keys.decline': 'Ablehnen',
  'shell.keys.mute': 'Stummschalten oder Stummschaltung aufheben',
  'shell.keys.hold': 'Halten oder fortsetzen',
  'shell.keys.hang-up': 'Auflegen',
  'shell.keys.notes': 'Zu den Notizen',
  'shell.keys.pressed': 'Alt + Umschalt + {1}',
};
