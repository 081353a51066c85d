import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import SuiteCloudJestConfiguration from '@oracle/suitecloud-unit-testing';
import { findChromium } from './build/chromium.mjs';
import { findFirefox } from './build/firefox.mjs';
import { findWebKit } from './build/webkit.mjs';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

// The browser tests' workers take it from here, however Jest was called.
process.env.WEBKIT_PROGRAMS ??= JSON.stringify(findWebKit(process.env) ?? null);
process.env.FIREFOX_PATH ??= findFirefox(process.env) ?? '';
process.env.CHROMIUM_PATH ??= findChromium(process.env) ?? '';

const stub = (file) => `<rootDir>/__tests__/stubs/${file}`;

/**
 * Where the built project has its scripts: a SuiteApp has them elsewhere, and only what was built
 * can say.
 */
function builtScriptRoot() {
  const manifest = path.join(root, 'dist', 'manifest.xml');
  const [, publisher, project] =
    /<publisherid>(.+)<\/publisherid>\s*<projectid>(.+)<\/projectid>/.exec(
      existsSync(manifest) ? readFileSync(manifest, 'utf8') : '',
    ) ?? [];
  return publisher === undefined
    ? 'SuiteScripts/RingCentralPro'
    : `SuiteApps/${publisher}.${project}`;
}

/** `N/*` are Oracle's stubs, `SuiteScripts/…` the built files in dist. */
const suiteCloud = SuiteCloudJestConfiguration.build({
  projectFolder: 'dist',
  projectType: SuiteCloudJestConfiguration.ProjectType.ACP,
  customStubs: [
    { module: 'N/crypto/random', path: stub('random.ts') },
    { module: 'N/scriptTypes/restlet', path: stub('restlet.ts') },
  ],
});

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      parser,
      target: 'es2022',
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** Packages that come as ES modules only; Jest runs CommonJS. */
const ESM_PACKAGES = ['jose', 'tinybench', 'cookie', '@fastify/cookie'].join('|');

/**
 * What unit tests use most of the language and none replaces. A global of the context that Jest runs
 * modules in is looked up through Node each time, so each module gets these as its own. asn1js
 * declares its own Set and Boolean, which would clash.
 */
const LANGUAGE = [
  'Array',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Proxy',
  'Reflect',
  'RegExp',
  'String',
  'Symbol',
  'WeakMap',
];

const common = {
  rootDir: root,
  globalSetup: '<rootDir>/__tests__/servers/bundle-servers.ts',
  globalTeardown: '<rootDir>/__tests__/servers/remove-servers.ts',
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '^browser:record$': stub('browser-record.ts'),
    '^browser:assets$': stub('browser-assets.ts'),
    '^SuiteScripts/RingCentralPro/(.*)$': `<rootDir>/dist/FileCabinet/${builtScriptRoot()}/$1`,
    ...suiteCloud.moduleNameMapper,
  },
  transform: {
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    [`/node_modules/(${ESM_PACKAGES})/.+\\.js$`]: swc({ syntax: 'ecmascript' }),
    // Replaces Oracle's transformer, which it calls.
    '^.+\\.js$': stub('amd-transformer.cjs'),
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(@oracle/suitecloud-unit-testing/stubs|${ESM_PACKAGES})/)`,
  ],
  modulePathIgnorePatterns: [
    '<rootDir>/dist\\.',
    '<rootDir>/dist-maps',
    '<rootDir>/dist-client',
    '<rootDir>/dist-steps',
    '<rootDir>/\\.local',
  ],
  globals: {
    __BUNDLE_VERSION__: version,
    __SCRIPT_ROOT__: 'SuiteScripts/RingCentralPro',
    __COMPANY_POINTER__: 'custscript_rcp_banners_company',
    __DEPLOYMENTS__: [
      {
        id: 'customdeploy_rcp_calls',
        script: 'customscript_rcp_calls',
        status: 'RELEASED',
        addressable: true,
      },
    ],
  },
};

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      sandboxInjectedGlobals: LANGUAGE,
      setupFilesAfterEnv: [stub('netsuite-modules.ts'), stub('texts.ts')],
      testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/__tests__/browser/'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: stub('browser-environment.cjs'),
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '^playwright-core$': stub('playwright.cjs'),
      },
      testMatch: ['<rootDir>/__tests__/browser/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: [stub('browser-deadline.ts'), stub('texts.ts')],
    },
  ],
};
