import { ENGLISH } from '../../src/words/english.ts';
import { useWords } from '../../src/words/say.ts';

/** Tests read English, as pages and scripts do that have loaded their texts. */
useWords(ENGLISH);
