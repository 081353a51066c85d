import type { AreaWords } from '../english.ts';

export const RECORD: AreaWords<'record'> = {
  'record.link.more.one': '1 weitere Meldung im Softphone',
  'record.link.more.other': '{1} weitere Meldungen im Softphone',
  'record.call.calling': '{1} wird angerufen …',
  'record.call.placed': '{1} wird im Softphone angerufen.',
  'record.call.no-answer':
    'Das Softphone hat nicht geantwortet. Öffnen Sie es und wählen Sie die Nummer dann noch einmal aus.',
  'record.call.blocked':
    'Der Browser hat das Softphone-Fenster blockiert. Öffnen Sie das Softphone, um den Anruf ' +
    'zu starten.',
  'record.call.asking': 'Bestätigen Sie den Anruf bei {1} im Softphone.',
  'record.call.declined': 'Nicht angerufen. Der Anruf bei {1} wurde im Softphone nicht bestätigt.',
  'record.call.refused': '{1} wurde nicht angerufen. {2}',
  'record.call.ask': '{1} anrufen? Der Link zeigt einen anderen Text.',
  'record.call.there': 'Im Softphone gibt es einen Anruf.',
  'record.call.softphone': 'Softphone',
};
