import { BASE } from './base.ts';
import { CONTROL } from './control.ts';
import { RECORD } from './record.ts';

/** The one style sheet of the model's pages. */
export const CSS = [BASE, RECORD, CONTROL].join('\n');
