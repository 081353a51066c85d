import type { AreaWords } from '../english.ts';

export const LANGUAGE: AreaWords<'language'> = {
  'language.tag': 'es',
};
