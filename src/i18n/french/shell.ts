import type { AreaWords } from '../english.ts';

export const SHELL: AreaWords<'shell'> = {
  'shell.status.not-connected': 'Non connecté',
  'shell.status.silent': 'Ne sonne pas ici',
  'shell.status.menu': 'État et appareils',
  'shell.pop-out': 'Ouvrir dans sa propre fenêtre',
  'shell.pop-out.in-call': 'Disponible lorsqu’aucun appel n’est en cours.',
  'shell.pop-out.blocked':
    'Le navigateur a bloqué la fenêtre. Autorisez les fenêtres pop-up pour NetSuite, puis ' +
    'réessayez.',
  'shell.missed': 'Appel manqué : {1}',
  'shell.count.history': 'manqués',
  'shell.count.messages': 'non lus',
  'shell.keys': 'Raccourcis clavier',
  'shell.keys.answer': 'Répondre',
  'shell.keys.decline': 'Refuser',
  'shell.keys.mute': 'Couper ou rétablir le micro',
  'shell.keys.hold': 'Mettre en attente ou reprendre',
  'shell.keys.hang-up': 'Raccrocher',
  'shell.keys.notes': 'Aller aux notes',
  'shell.keys.pressed': 'Alt + Maj + {1}',
};
