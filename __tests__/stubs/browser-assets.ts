import { PAGES } from '../../src/netsuite/page-table.ts';

/** In place of the names that the build gives the browser files. */
export default {
  ...Object.fromEntries(Object.keys(PAGES).map((name) => [name, `${name}-00000000.js`])),
  telephone: 'telephone-00000000.js',
  calls: 'calls-00000000.js',
  history: 'history-00000000.js',
  messages: 'messages-00000000.js',
  page: 'page-00000000.css',
};
