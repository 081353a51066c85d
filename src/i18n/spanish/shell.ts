import type { AreaWords } from '../english.ts';

export const SHELL: AreaWords<'shell'> = {
  'shell.status.not-connected': 'No conectado',
  'shell.status.silent': 'No suena aquí',
  'shell.status.menu': 'Estado y dispositivos',
  'shell.pop-out': 'Abrir en su propia ventana',
  'shell.pop-out.in-call': 'Disponible cuando no haya ninguna llamada en curso.',
  'shell.pop-out.blocked':
    'El navegador bloqueó la ventana. Permita las ventanas emergentes para NetSuite y ' +
    'vuelva a intentarlo.',
  'shell.missed': 'Llamada perdida: {1}',
  'shell.count.history': 'perdidas',
  'shell.count.messages': 'no leídos',
  'shell.keys': 'Atajos de teclado',
  'shell.keys.answer': 'Contestar',
  'shell.keys.decline': 'Rechazar',
  'shell.keys.mute': 'Silenciar o activar el micrófono',
  'shell.keys.hold': 'Retener o reanudar',
  'shell.keys.hang-up': 'Colgar',
  'shell.keys.notes': 'Ir a las notas',
  'shell.keys.pressed': 'Alt + Mayús + {1}',
};
