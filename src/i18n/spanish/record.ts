import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.more.one': '1 mensaje más en el softphone',
  'record.link.more.other': '{1} mensajes más en el softphone',
  'record.call.calling': 'Llamando al {1}…',
  'record.call.placed': 'Llamando al {1} en el softphone.',
  'record.call.no-answer': 'El softphone no respondió. Ábralo y vuelva a seleccionar el número.',
  'record.call.blocked':
    'El navegador bloqueó la ventana del softphone. Abra el softphone para hacer la llamada.',
  'record.call.asking': 'Confirme la llamada a {1} en el softphone.',
  'record.call.declined': 'No se llamó. La llamada a {1} no se confirmó en el softphone.',
  'record.call.refused': 'No se pudo llamar a {1}. {2}',
  'record.call.ask': '¿Llamar a {1}? El enlace muestra otro texto.',
  'record.call.there': 'Hay una llamada en el softphone.',
  'record.call.softphone': 'Softphone',
};
