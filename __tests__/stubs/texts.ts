import { ENGLISH } from '../../src/i18n/english.ts';
import { setDictionary } from '../../src/i18n/say.ts';

/** Tests read English, as pages and scripts do that have loaded their texts. */
setDictionary(ENGLISH);
