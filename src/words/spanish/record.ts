import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.dismiss': 'Ahora no',
  'record.link.softphone': 'Abrir el softphone',
  'record.link.more.one': '1 mensaje más en el softphone',
  'record.link.more.other': '{1} mensajes más en el softphone',
  'record.call.calling': 'Llamando al {1}…',
  'record.call.placed': 'Llamando al {1} en el softphone.',
  'record.call.no-answer': 'El softphone no respondió. Ábralo y haga clic de nuevo en el número.',
  'record.call.incoming': 'Llamada entrante: {1}',
  'record.call.open-record': 'Abrir el registro',
  'record.call.softphone': 'Softphone',
};
