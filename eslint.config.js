import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import arrows, { AREAS, PAGE_FOLDERS } from './build/arrows.mjs';
import words from './build/texts-rule.mjs';

const folders = (...names) =>
  names.flatMap((name) =>
    AREAS.filter((area) => area.name === name).map(({ folder }) => `${folder}**/*.{ts,tsx}`),
  );

const banned = (names, message) => ['error', ...names.map((name) => ({ name, message }))];

/** What only a page has. */
const DOM = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'Notification',
  'BroadcastChannel',
  'MediaRecorder',
  'HTMLElement',
  'Element',
  'Node',
  'Event',
  'CustomEvent',
  'DOMParser',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'matchMedia',
  'requestAnimationFrame',
  'alert',
  'confirm',
  'prompt',
  'open',
  'close',
  'name',
];
/** What pages and Node have, and neither NetSuite's server nor a pure function. */
const HOST = [
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'process',
  'Buffer',
  'require',
  'console',
];

const NODE_GLOBALS = {
  console: 'readonly',
  process: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  URL: 'readonly',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'dist-client/',
      'dist-client.*/',
      'dist-maps/',
      'dist-steps/',
      'dist-maps.*/',
      'node_modules/',
      '.local/',
      'coverage/',
      '__tests__/fixtures/sdf-*/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a template says what it says; the rule is after objects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Brackets say that the key is one of many and may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `const { left, ...rest }` is how a copy without `left` is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // SuiteScript's own errors aren't `Error`s, and neither are the model's.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'file', name: 'SuiteScriptError', path: 'local/suitescript/error.ts' }] },
      ],
      // `() => callback()` for a callback that returns nothing is the short form everywhere.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  {
    // The formatter breaks code but not strings or comments. Templates contain other languages, and
    // regular expressions can't be broken.
    rules: {
      'max-len': [
        'error',
        {
          code: 120,
          comments: 110,
          ignoreUrls: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['src/browser/**/*.{ts,tsx}', 'local/pages/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    plugins: { rcp: { rules: { ...arrows.rules, ...words.rules } } },
    rules: { 'rcp/arrows': 'error' },
  },
  {
    files: folders(
      'entry',
      'netsuite',
      'shell',
      'app',
      ...PAGE_FOLDERS,
      'record-page',
      'ui',
      'sensors',
      'banners',
      'contracts',
      'checklist',
      'facts',
    ),
    rules: { 'rcp/words': 'error' },
  },
  {
    files: ['src/browser/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(CallExpression[callee.name='useEffect'], CallExpression[callee.name=" +
            "'requestAnimationFrame'] > ArrowFunctionExpression[expression=true]) " +
            "CallExpression[callee.property.name='focus']",
          message:
            'Move the focus in a layout effect or with onceDrawn: what somebody types until the ' +
            'next frame would be lost.',
        },
      ],
    },
  },
  {
    files: folders('entry', 'netsuite', 'banners', 'contracts', 'checklist', 'facts', 'i18n'),
    rules: {
      'no-restricted-globals': banned(
        [...DOM, ...HOST],
        'This code also runs on NetSuite’s server, which has no such thing.',
      ),
    },
  },
  {
    files: folders('entry', 'netsuite'),
    rules: {
      // The typings of N/* promise values where the platform gives null, undefined or a number: a
      // check is not superfluous.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
    },
  },
  {
    files: folders('client'),
    rules: { 'no-restricted-globals': banned(DOM, 'The client runs outside of pages too.') },
  },
  {
    files: folders('__tests__', 'bench', 'docs'),
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='waitForFunction'] > :matches(Literal, TemplateLiteral):first-child",
          message:
            'Pass a function: a text is evaluated in the page at every look, which the ' +
            'content security policy of our pages refuses.',
        },
      ],
    },
  },
  {
    files: folders('__tests__'),
    rules: {
      // `expect(object.method).toHaveBeenCalled()` names a method without calling it, as Jest's
      // matchers want.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
