import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.dismiss': 'Nicht jetzt',
  'record.link.softphone': 'Softphone öffnen',
  'record.link.more.one': '1 weitere Meldung im Softphone',
  'record.link.more.other': '{1} weitere Meldungen im Softphone',
  'record.call.calling': '{1} wird angerufen …',
  'record.call.placed': '{1} wird im Softphone angerufen.',
  'record.call.no-answer': 'Das Softphone hat nicht geantwortet. Öffnen Sie es, und klicken Sie dann noch einmal auf die Nummer.',
  'record.call.incoming': 'Eingehender Anruf: {1}',
  'record.call.open-record': 'Datensatz öffnen',
  'record.call.softphone': 'Softphone',
};
