const { TestEnvironment } = require('jest-environment-node');
const playwright = require('playwright-core');

/**
 * Hands Playwright to the browser tests: each worker loads it once, and not each test file, which
 * takes half a second of processor time.
 */
module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.playwright = playwright;
  }
};
