import { LATER_SCRIPTS } from '../../build/telephone/scripts.ts';
import { PAGES, PART_ENTRIES } from '../../src/netsuite/page-table.ts';

/** In place of the names that the build gives the browser files. */
export default {
  ...Object.fromEntries(Object.keys(PAGES).map((name) => [name, `${name}-00000000.js`])),
  ...Object.fromEntries(
    Object.keys({ ...LATER_SCRIPTS, ...PART_ENTRIES }).map((name) => [name, `${name}-00000000.js`]),
  ),
  'record-bar': 'record-bar-00000000.js',
  page: 'page-00000000.css',
};
