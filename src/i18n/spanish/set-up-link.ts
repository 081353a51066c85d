import type { AreaWords } from '../english.ts';

export const SET_UP_LINK: AreaWords<'set-up-link'> = {
  'set-up-link.label': 'Lista de comprobación y registro de cambios',
};
