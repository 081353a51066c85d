/**
 * Oracle's transformer for AMD files, with a mark on each module that makes `import * as log from
 * 'N/log'` mean for Jest what it means in the build: the module itself. Without the mark it would
 * be a copy of the module's own properties, with a `default` added. Oracle's stubs are class
 * instances, whose functions aren't own properties: the copy would have none.
 */
const suiteCloud = require('@oracle/suitecloud-unit-testing/jest-configuration/SuiteCloudJestTransformer.js');

const MARK = "\n;Object.defineProperty(module.exports, '__esModule', { value: true });\n";
const marked = ({ code, ...rest }) => ({ ...rest, code: code + MARK });

module.exports = {
  ...suiteCloud,
  process: (...args) => marked(suiteCloud.process(...args)),
  getCacheKey: (...args) => `${suiteCloud.getCacheKey(...args)}-marked`,
};
