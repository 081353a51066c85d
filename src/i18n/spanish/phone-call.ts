import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': 'Llamada de {1}',
  'phone-call.subject.outbound': 'Llamada a {1}',
  'phone-call.subject.messages': 'Mensajes con {1}',
  'phone-call.subject.unknown': 'Llamada de un número desconocido',
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'grabada por RingCentral',
  'phone-call.kept-answer': '{1}: {2} (NetSuite ya no tiene este campo o valor)',
  'phone-call.unanswered': 'Guardado sin respuesta: {1}',
  'phone-call.unlinked': 'Sin vínculo con {1}: NetSuite no aceptó ese registro.',
  'phone-call.messages-full':
    'Este registro está lleno. Faltan los mensajes posteriores de este día.',
};
