import type { AreaWords } from '../english.ts';

export const COMMON: AreaWords<'common'> = {
  'common.call': 'Appeler',
  'common.close': 'Fermer',
  'common.incoming': 'Appel entrant : {1}',
  'common.not-now': 'Pas maintenant',
  'common.open-softphone': 'Ouvrir le softphone',
};
