/* global module */
// For the SuiteCloud CLI: where the project is that it deploys.
module.exports = { defaultProjectFolder: 'project' };
