import type { AreaWords } from '../english.ts';

export const RECORD_BAR: AreaWords<'record-bar'> = {
  'record-bar.open-record': 'Ouvrir l’enregistrement',
  'record-bar.softphone': 'Softphone',
  'record-bar.hide': 'Masquer',
  'record-bar.no-answer': 'Le softphone n’a pas répondu.',
  'record-bar.failed': 'Impossible depuis cette page. Utilisez le softphone.',
  'record-bar.needs-softphone':
    'Le navigateur n’autorise le micro que dans l’onglet du softphone. Allez-y pour répondre.',
  'record-bar.go-to-softphone': 'Aller au softphone',
  'record-bar.answer-there': 'Répondre à {1} dans le softphone',
};
