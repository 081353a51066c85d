import type { AreaWords } from '../english.ts';

export const CALL_RESULT: AreaWords<'call-result'> = {
  'call-result.answered': 'Respondida',
  'call-result.missed': 'Perdida',
  'call-result.declined': 'Rechazada',
  'call-result.voicemail': 'Enviada al correo de voz',
  'call-result.cancelled': 'Cancelada antes de responderse',
  'call-result.busy': 'Ocupado',
  'call-result.unreachable': 'Número no disponible',
  'call-result.failed': 'Fallida',
  'call-result.lost': 'Conexión perdida',
  'call-result.no-answer': 'Sin respuesta',
  'call-result.blocked': 'Bloqueada',
  'call-result.elsewhere': 'Respondida en otro teléfono',
};
