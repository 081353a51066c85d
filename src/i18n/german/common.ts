import type { AreaWords } from '../english.ts';

export const COMMON: AreaWords<'common'> = {
  'common.call': 'Anrufen',
  'common.close': 'Schließen',
  'common.incoming': 'Eingehender Anruf: {1}',
  'common.not-now': 'Nicht jetzt',
  'common.open-softphone': 'Softphone öffnen',
};
