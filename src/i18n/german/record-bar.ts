import type { AreaWords } from '../english.ts';

export const RECORD_BAR: AreaWords<'record-bar'> = {
  'record-bar.open-record': 'Datensatz öffnen',
  'record-bar.softphone': 'Softphone',
  'record-bar.hide': 'Ausblenden',
  'record-bar.no-answer': 'Das Softphone hat nicht geantwortet.',
  'record-bar.failed': 'Das ist hier nicht möglich. Verwenden Sie das Softphone.',
  'record-bar.needs-softphone':
    'Der Browser erlaubt das Mikrofon nur im Tab des Softphones. Wechseln Sie dorthin, um den ' +
    'Anruf anzunehmen.',
  'record-bar.go-to-softphone': 'Zum Softphone',
  'record-bar.answer-there': '{1} im Softphone annehmen',
};
