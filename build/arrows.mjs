/**
 * Which folder may import from which. Arrows point one way only: entry points -> netsuite; pages ->
 * company -> ui | record-page -> sensors; and all of them -> banners -> contracts -> checklist ->
 * facts -> i18n. The browser never imports netsuite, nor the other way round. A table, and the ESLint
 * rule that enforces it.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Area
 * @property {string} name
 * @property {string} folder from the project folder, ends with /
 * @property {readonly string[]} imports names of areas, besides itself
 * @property {boolean} [netsuite] may import N/*
 * @property {boolean} [built] may import what the build makes, browser:*
 * @property {boolean} [node] may import Node's own modules
 */

/** Pure code that NetSuite's server, our pages, and the health client share, from the top down. */
const SHARED = ['banners', 'call-sync', 'contracts', 'checklist', 'facts', 'i18n'];

/** Folders of src/browser with arrows of their own; every other one is a page. */
const NO_PAGES = ['app', 'company', 'record-bar', 'record-page', 'sensors', 'sound', 'ui'];

/**
 * What a page imports besides what all of them do: `company` edits and tests what the company
 * entered, `sound` plays ringtones.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const PAGE_IMPORTS = { settings: ['company', 'sound'], setup: ['company'] };

/** The pages besides the softphone, by their folders in src/browser. */
export const PAGE_FOLDERS = readdirSync(path.join(import.meta.dirname, '../src/browser')).filter(
  (name) => !NO_PAGES.includes(name),
);

/** @type {readonly Area[]} */
export const AREAS = [
  {
    name: 'entry',
    folder: 'src/FileCabinet/',
    imports: ['netsuite', ...SHARED],
    netsuite: true,
  },
  { name: 'netsuite', folder: 'src/netsuite/', imports: SHARED, netsuite: true, built: true },
  // The shell loads the app, so it comes first and imports nothing from the app.
  {
    name: 'shell',
    folder: 'src/browser/app/shell/',
    imports: ['ui', 'sensors', ...SHARED],
  },
  // The build makes the metadata of phone numbers for the app.
  {
    name: 'app',
    folder: 'src/browser/app/',
    imports: ['ui', 'sound', 'sensors', ...SHARED],
    built: true,
  },
  ...PAGE_FOLDERS.map((name) => ({
    name,
    folder: `src/browser/${name}/`,
    imports: [...(PAGE_IMPORTS[name] ?? []), 'ui', 'sensors', ...SHARED],
  })),
  // Comes to a record page when there are calls, after what is there from the start.
  {
    name: 'record-bar',
    folder: 'src/browser/record-bar/',
    imports: ['record-page', 'ui', 'sensors', ...SHARED],
  },
  {
    name: 'company',
    folder: 'src/browser/company/',
    imports: ['ui', 'sensors', ...SHARED],
  },
  { name: 'record-page', folder: 'src/browser/record-page/', imports: ['sensors', ...SHARED] },
  { name: 'ui', folder: 'src/browser/ui/', imports: ['sensors', ...SHARED] },
  // Ringtones, for the phone and for the page where people choose them.
  { name: 'sound', folder: 'src/browser/sound/', imports: ['sensors', ...SHARED] },
  { name: 'sensors', folder: 'src/browser/sensors/', imports: SHARED },
  { name: 'banners', folder: 'src/banners/', imports: ['contracts', 'facts', 'i18n'] },
  { name: 'call-sync', folder: 'src/call-sync/', imports: ['contracts', 'facts', 'i18n'] },
  { name: 'contracts', folder: 'src/contracts/', imports: ['checklist', 'facts', 'i18n'] },
  { name: 'checklist', folder: 'src/checklist/', imports: ['facts', 'i18n'] },
  { name: 'facts', folder: 'src/facts/', imports: ['i18n'] },
  { name: 'i18n', folder: 'src/i18n/', imports: [] },
  { name: 'client', folder: 'client/', imports: SHARED, node: true },
  { name: 'local', folder: 'local/', imports: [], node: true },
  // These look at everything and are imported by nothing that is deployed.
  ...['build', 'bench', 'docs', '__tests__'].map((name) => ({
    name,
    folder: `${name}/`,
    imports: ['*'],
    netsuite: true,
    built: true,
    node: true,
  })),
];

/** What a folder of src/netsuite may import from its neighbors when it has no row of its own. */
const PAGE_ROOM = ['', 'pages', 'facts'];

/** The folders of src/netsuite; a page's needs no row below unless it imports more. */
const NETSUITE_FOLDERS = readdirSync(path.join(import.meta.dirname, '../src/netsuite'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * Folders that are divided further: what each room may import from the same folder's other rooms.
 * The name '' is the folder's own files. In netsuite these are shared helpers; in the app and in
 * local they are the composition root, which puts the rooms together.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
export const ROOMS = {
  'src/netsuite/': {
    ...Object.fromEntries(NETSUITE_FOLDERS.map((name) => [name, PAGE_ROOM])),
    '': [],
    pages: [''],
    facts: [''],
    outbound: [''],
    audit: [''],
    'call-rows': [''],
    'call-fields': [''],
    calls: ['', 'pages', 'facts', 'call-fields', 'call-rows'],
    'call-writing': ['', 'calls'],
    'deleted-calls': [''],
    'call-sync': ['', 'facts', 'outbound', 'm2m', 'call-rows'],
    grants: ['', 'pages', 'facts', 'audit', 'outbound'],
    m2m: ['', 'facts', 'audit', 'outbound'],
    settings: ['', 'pages', 'facts', 'audit', 'grants', 'm2m', 'call-fields', 'call-rows'],
    'call-sync-page': [
      '',
      'pages',
      'facts',
      'audit',
      'calls',
      'call-rows',
      'call-sync',
      'call-writing',
    ],
    setup: ['', 'pages', 'facts', 'audit', 'grants', 'call-rows', 'settings'],
    softphone: ['', 'pages', 'facts', 'grants'],
    health: ['', 'facts', 'call-rows'],
    'account-check': ['', 'pages', 'facts', 'grants', 'calls', 'call-fields'],
  },
  'src/browser/app/': {
    shell: [],
    calls: [],
    days: [],
    limits: [],
    numbers: [],
    news: [],
    phone: ['calls'],
    ringcentral: ['phone'],
    people: ['limits', 'numbers'],
    log: ['limits', 'calls'],
    desk: ['calls', 'news', 'numbers', 'people', 'log', 'phone', 'ringcentral'],
    parts: ['desk', 'log'],
    keys: ['desk'],
    views: ['calls', 'days', 'desk', 'log', 'numbers', 'parts', 'people', 'rooms'],
    attention: ['days', 'desk', 'log', 'news'],
    tabs: ['calls', 'desk'],
    rooms: ['parts'],
    status: ['desk', 'keys', 'parts'],
    live: ['limits', 'news', 'parts', 'ringcentral'],
    history: [
      'calls',
      'days',
      'desk',
      'limits',
      'log',
      'news',
      'parts',
      'people',
      'ringcentral',
      'views',
    ],
    messages: [
      'attention',
      'days',
      'desk',
      'limits',
      'numbers',
      'news',
      'parts',
      'people',
      'ringcentral',
      'views',
    ],
    writing: ['limits', 'messages', 'parts', 'ringcentral'],
    context: ['desk', 'log', 'numbers', 'parts', 'people', 'views'],
    contacts: ['desk', 'log', 'parts', 'people', 'ringcentral', 'views'],
    'after-call': ['days', 'desk', 'log', 'parts', 'views'],
    // What comes in scripts of its own once the phone can dial: nothing imports it.
    later: ['attention', 'keys', 'log', 'parts', 'people', 'tabs', 'views'],
    '': [
      'calls',
      'days',
      'desk',
      'log',
      'news',
      'numbers',
      'parts',
      'people',
      'phone',
      'ringcentral',
      'tabs',
      'views',
    ],
  },
  // From the bottom up: what an account is, what a script may do in it, and the pages that show it.
  // http and pages know an account by the interfaces in account/ only, so they import neither its
  // rules nor its data.
  'local/': {
    account: [],
    suitescript: [],
    ringcentral: [],
    sdf: ['account', 'suitescript'],
    store: ['account', 'suitescript', 'sdf'],
    platform: ['account', 'suitescript', 'sdf', 'store'],
    execution: ['account', 'suitescript', 'sdf', 'store', 'platform'],
    modules: ['account', 'suitescript', 'sdf', 'store', 'platform', 'execution'],
    runtime: ['account', 'suitescript', 'sdf', 'platform', 'execution', 'modules'],
    model: ['account', 'sdf', 'store', 'platform', 'execution', 'runtime'],
    control: ['account'],
    pages: ['account', 'control'],
    http: ['account', 'control', 'pages'],
    '': ['account', 'control', 'store', 'model', 'http', 'ringcentral'],
  },
};

/**
 * Libraries that one folder alone may hold: everything they lack is added there, so nothing else
 * meets them as they are.
 */
const KEPT = [
  {
    id: /^ringcentral-web-phone(\/|$)/,
    folders: ['src/browser/app/phone/'],
  },
  { id: /^@ringcentral\/sdk(\/|$)/, folders: ['src/browser/app/ringcentral/'] },
  { id: /^libphonenumber-js(\/|$)/, folders: ['src/browser/app/numbers/', 'src/call-sync/'] },
  { id: /^@peculiar\/x509(\/|$)/, folders: ['src/browser/setup/certificate/'] },
];

/** @param {string} file path from the project folder, with forward slashes */
const areaOf = (file) => AREAS.find(({ folder }) => file.startsWith(folder));

/**
 * Why a room may not import another one of its folder, or undefined when it may.
 * @param {string} file
 * @param {string} target
 * @returns {string | undefined}
 */
function forbiddenRoom(file, target) {
  const [folder, rooms] =
    Object.entries(ROOMS).find(([name]) => file.startsWith(name) && target.startsWith(name)) ?? [];
  if (folder === undefined || rooms === undefined) return undefined;
  const roomOf = (/** @type {string} */ of) =>
    path.posix.dirname(of.slice(folder.length)).split('/')[0]?.replace('.', '') ?? '';
  const [room, to] = [roomOf(file), roomOf(target)];
  const imports = rooms[room];
  if (imports === undefined)
    return `This folder is in no room of ${folder}: add it to build/arrows.mjs.`;
  if (room === to || imports.includes(to)) return undefined;
  const named = imports.map((name) => (name === '' ? `the files of ${folder} itself` : name));
  return `${folder}${room} imports ${named.length > 0 ? `only ${named.join(', ')}` : `no other room of ${folder}`}, not ${target}.`;
}

/**
 * Why this import is not allowed, or undefined when it is.
 * @param {string} file the importing file, from the project folder
 * @param {string} id what it imports
 * @returns {string | undefined}
 */
export function forbidden(file, id) {
  const area = areaOf(file);
  if (area === undefined)
    return file.startsWith('src/')
      ? 'This folder is in no area: add it to build/arrows.mjs.'
      : undefined;
  if (/^N(\/|$)/.test(id))
    return area.netsuite
      ? undefined
      : `${area.name} imports no N/*: only src/netsuite and the entry points do.`;
  if (id.startsWith('browser:'))
    return area.built
      ? undefined
      : `${area.name} imports nothing of browser:*: only src/netsuite does.`;
  if (id.startsWith('node:'))
    return area.node ? undefined : `${area.name} runs where Node's modules are not.`;
  const kept = file.startsWith('src/') ? KEPT.find((library) => library.id.test(id)) : undefined;
  if (kept !== undefined && !kept.folders.some((folder) => file.startsWith(folder)))
    return `${id} is imported in ${kept.folders.join(' and ')} only.`;
  if (!id.startsWith('.') || area.imports.includes('*')) return undefined;
  const target = path.posix.join(path.posix.dirname(file), id);
  const to = areaOf(target);
  if (to === area) return forbiddenRoom(file, target);
  if (to !== undefined && area.imports.includes(to.name)) return undefined;
  return `${area.name} imports ${area.imports.length > 0 ? `only ${area.imports.join(', ')}` : 'no other folder'}, not ${to?.name ?? target}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Folders import each other along the arrows of build/arrows.mjs only' },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /**
     * @param {any} node a string literal, if the code is so kind; a computed name cannot be checked
     */
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const message = forbidden(file, node.value);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => {
        check(node.source);
      },
      ExportNamedDeclaration: (node) => {
        check(node.source);
      },
      ExportAllDeclaration: (node) => {
        check(node.source);
      },
      ImportExpression: (node) => {
        check(node.source);
      },
      // type T = import('…').T
      TSImportType: (/** @type {any} */ node) => {
        check(node.source ?? node.argument?.literal);
      },
      TSExternalModuleReference: (/** @type {any} */ node) => {
        check(node.expression);
      },
      "CallExpression[callee.name='require']": (/** @type {any} */ node) => {
        check(node.arguments[0]);
      },
    };
  },
};

export default { rules: { arrows: rule } };
