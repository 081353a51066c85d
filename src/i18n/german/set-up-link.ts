import type { AreaWords } from '../english.ts';

export const SET_UP_LINK: AreaWords<'set-up-link'> = {
  'set-up-link.label': 'Einrichtung öffnen',
};
