import type { AreaWords } from '../english.ts';

export const SHELL: AreaWords<'shell'> = {
  'shell.status.not-connected': 'Nicht verbunden',
  'shell.status.silent': 'Klingelt hier nicht',
  'shell.status.menu': 'Status und Geräte',
  'shell.quiet.label': 'Hier nicht klingeln',
  'shell.quiet.what':
    'Eingehende Anrufe klingeln und erscheinen in diesem Browser nicht. Ihre anderen ' +
    'Telefone klingeln wie gewohnt, und Sie können hier weiterhin anrufen.',
  'shell.pop-out': 'In eigenem Fenster öffnen',
  'shell.pop-out.in-call': 'Verfügbar, wenn kein Gespräch läuft.',
  'shell.pop-out.blocked':
    'Der Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für NetSuite, und ' +
    'versuchen Sie es dann noch einmal.',
};
