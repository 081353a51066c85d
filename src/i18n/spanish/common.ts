import type { AreaWords } from '../english.ts';

export const COMMON: AreaWords<'common'> = {
  'common.call': 'Llamar',
  'common.close': 'Cerrar',
  'common.incoming': 'Llamada entrante: {1}',
  'common.not-now': 'Ahora no',
  'common.open-softphone': 'Abrir el softphone',
};
