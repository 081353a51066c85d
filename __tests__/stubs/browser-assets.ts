/** In place of the names that the build gives the browser files. */
export default {
  softphone: 'softphone-00000000.js',
  telephone: 'telephone-00000000.js',
  settings: 'settings-00000000.js',
  setup: 'setup-00000000.js',
  probe: 'probe-00000000.js',
  page: 'page-00000000.css',
};
