import type { AreaWords } from '../english.ts';

export const PHONE_CALL: AreaWords<'phone-call'> = {
  'phone-call.subject.inbound': 'Llamada de {1}',
  'phone-call.subject.outbound': 'Llamada a {1}',
  'phone-call.subject.messages': 'Mensajes con {1}',
  'phone-call.subject.unknown': 'Llamada de un número desconocido',
  'phone-call.result.answered': 'Respondida',
  'phone-call.result.missed': 'Perdida',
  'phone-call.result.declined': 'Rechazada',
  'phone-call.result.voicemail': 'Enviada al correo de voz',
  'phone-call.result.cancelled': 'Cancelada antes de responderse',
  'phone-call.result.busy': 'Ocupado',
  'phone-call.result.unreachable': 'Número no disponible',
  'phone-call.result.failed': 'Fallida',
  'phone-call.result.lost': 'Conexión perdida',
  'phone-call.result.no-answer': 'Sin respuesta',
  'phone-call.result.blocked': 'Bloqueada',
  'phone-call.result.elsewhere': 'Respondida en otro teléfono',
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'grabada por RingCentral',
  'phone-call.unlinked': 'Sin vínculo con {1}: NetSuite no aceptó ese registro.',
};
