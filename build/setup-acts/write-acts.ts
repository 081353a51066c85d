/**
 * Writes the list of setup's acts.
 *
 *     npm run acts
 */
import { writeFileSync } from 'node:fs';
import { ACTS_DOCUMENT, actsDocument } from './acts-document.ts';

writeFileSync(ACTS_DOCUMENT, actsDocument());
console.error(ACTS_DOCUMENT);
