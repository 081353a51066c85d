import type { AreaWords } from '../english.ts';

export const CALL_SKIP: AreaWords<'call-skip'> = {
  'call-skip.not-logged': 'No registrada: {1}',
  'call-skip.internal': 'una llamada dentro de la empresa',
  'call-skip.missed': 'las llamadas perdidas no se registran',
  'call-skip.voicemail': 'las llamadas con buzón de voz no se registran',
  'call-skip.queue-offer': 'una llamada de la cola que respondió otra persona',
  'call-skip.too-short': 'más corta que lo que registra la empresa',
  'call-skip.never-number': 'este número no se registra nunca',
  'call-skip.emergency': 'un número de emergencia o de servicio',
  'call-skip.not-placed': 'la llamada no se conectó',
  'call-skip.no-organizer': 'esta extensión no tiene organizador',
  'call-skip.dont-log': 'esta extensión no se registra',
  'call-skip.no-extension': 'la llamada terminó antes de llegar a una extensión',
};
