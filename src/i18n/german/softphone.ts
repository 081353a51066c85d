import type { AreaWords } from '../english.ts';

export const SOFTPHONE: AreaWords<'softphone'> = {
  'softphone.settings': 'Einstellungen',
  'softphone.loading': 'Das Telefon wird geladen …',
  'softphone.not-loaded':
    'Das Telefon konnte nicht geladen werden. Prüfen Sie das Netzwerk, und laden Sie dann neu.',
};
