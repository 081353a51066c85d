import type { AreaWords } from '../english.ts';

export const CALL_SKIP: AreaWords<'call-skip'> = {
  'call-skip.not-logged': 'No registrada: {1}',
  'call-skip.internal': 'una llamada interna',
  'call-skip.missed': 'las llamadas perdidas no se registran',
  'call-skip.voicemail': 'las llamadas con buzón de voz no se registran',
  'call-skip.queue-offer': 'otra persona respondió esta llamada de la cola',
  'call-skip.too-short': 'más corta que la duración mínima de la empresa',
  'call-skip.never-number': 'este número no se registra nunca',
  'call-skip.emergency': 'un número de emergencia o de servicio',
  'call-skip.not-placed': 'la llamada no se conectó',
  'call-skip.no-organizer': 'esta extensión no tiene organizador',
  'call-skip.dont-log': 'las llamadas de esta extensión no se registran',
  'call-skip.no-extension': 'la llamada terminó antes de llegar a una extensión',
};
