import type { AreaWords } from '../english.ts';

export const SOFTPHONE: AreaWords<'softphone'> = {
  'softphone.settings': 'Ajustes',
  'softphone.loading': 'Cargando el teléfono…',
  'softphone.not-loaded': 'No se pudo cargar el teléfono. Compruebe la red y recargue.',
};
