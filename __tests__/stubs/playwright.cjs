/** Playwright as the environment of the browser tests has it (browser-environment.cjs). */
module.exports = globalThis.playwright;
