import type { AreaWords } from '../english.ts';

export const SOFTPHONE: AreaWords<'softphone'> = {
  'softphone.settings': 'Paramètres',
  'softphone.loading': 'Chargement du téléphone…',
  'softphone.not-loaded':
    'Le téléphone n’a pas pu être chargé. Vérifiez le réseau, puis rechargez.',
};
