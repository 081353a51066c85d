import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.dismiss': 'Ahora no',
  'record.link.softphone': 'Abrir el softphone',
  'record.link.more.one': '1 mensaje más en el softphone',
  'record.link.more.other': '{1} mensajes más en el softphone',
  'record.call.calling': 'Llamando al {1}…',
  'record.call.placed': 'Llamando al {1} en el softphone.',
  'record.call.no-answer': 'El softphone no respondió. Ábralo y vuelva a seleccionar el número.',
  'record.call.blocked':
    'El navegador bloqueó la ventana del softphone. Ábralo desde aquí y hará la llamada.',
  'record.call.asking': 'Confirme la llamada a {1} en el softphone.',
  'record.call.declined': 'No se llamó: la llamada a {1} no se confirmó en el softphone.',
  'record.call.refused': 'No se llamó a {1}. {2}',
  'record.call.ask': '¿Llamar a {1}? El enlace muestra otro texto.',
  'record.call.call': 'Llamar',
  'record.call.incoming': 'Llamada entrante: {1}',
  'record.call.open-record': 'Abrir el registro',
  'record.call.softphone': 'Softphone',
  'record.toast.close': 'Cerrar',
};
