import type { AreaWords } from '../english.ts';

export const RECORD_BAR: AreaWords<'record-bar'> = {
  'record-bar.open-record': 'Abrir el registro',
  'record-bar.softphone': 'Softphone',
  'record-bar.hide': 'Ocultar',
  'record-bar.no-answer': 'El softphone no respondió.',
  'record-bar.failed': 'No se pudo hacer desde aquí. Use el softphone.',
  'record-bar.needs-softphone':
    'El navegador permite el micrófono solo en la pestaña del softphone. Vaya allí para responder.',
  'record-bar.go-to-softphone': 'Ir al softphone',
  'record-bar.answer-there': 'Responda a {1} en el softphone',
};
