/**
 * Which folder may import from which. Arrows point one way only: entry points -> netsuite |
 * softphone | telephone | settings | setup | record -> page | sensors -> banners -> status ->
 * words. A table and the ESLint rule that keeps it.
 */
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

/** @type {readonly Area[]} */
export const AREAS = [
  {
    name: 'entry',
    folder: 'src/FileCabinet/',
    imports: ['netsuite', 'banners', 'status', 'words'],
    netsuite: true,
  },
  {
    name: 'netsuite',
    folder: 'src/netsuite/',
    imports: ['banners', 'status', 'words'],
    netsuite: true,
    built: true,
  },
  {
    name: 'softphone',
    folder: 'src/softphone/',
    imports: ['page', 'sensors', 'banners', 'status', 'words'],
  },
  // What the build makes for it is the metadata of phone numbers.
  {
    name: 'telephone',
    folder: 'src/telephone/',
    imports: ['page', 'sensors', 'banners', 'status', 'words'],
    built: true,
  },
  {
    name: 'settings',
    folder: 'src/settings/',
    imports: ['page', 'sensors', 'banners', 'status', 'words'],
  },
  {
    name: 'probe',
    folder: 'src/probe/',
    imports: ['page', 'sensors', 'banners', 'status', 'words'],
  },
  {
    name: 'setup',
    folder: 'src/setup/',
    imports: ['page', 'sensors', 'banners', 'status', 'words'],
  },
  { name: 'record', folder: 'src/record/', imports: ['sensors', 'banners', 'status', 'words'] },
  { name: 'page', folder: 'src/page/', imports: ['sensors', 'banners', 'status', 'words'] },
  { name: 'sensors', folder: 'src/sensors/', imports: ['banners', 'status', 'words'] },
  { name: 'banners', folder: 'src/banners/', imports: ['status', 'words'] },
  { name: 'status', folder: 'src/status/', imports: ['words'] },
  // Everybody says something.
  { name: 'words', folder: 'src/words/', imports: [] },
  { name: 'client', folder: 'client/', imports: ['banners', 'status', 'words'], node: true },
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

/**
 * Folders that are divided further: what each room may import of the same folder's others. The name
 * '' is the folder's own files. In netsuite they are what every room stands on; in telephone, what
 * puts the rooms together.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
export const ROOMS = {
  'src/netsuite/': {
    '': [],
    pages: [''],
    facts: [''],
    audit: [''],
    calls: ['', 'pages'],
    grants: ['', 'pages', 'facts', 'audit'],
    m2m: ['', 'facts', 'audit'],
    settings: ['', 'pages', 'facts', 'audit', 'grants', 'm2m'],
    setup: ['', 'pages', 'facts', 'audit', 'grants'],
    softphone: ['', 'pages', 'facts', 'grants'],
    records: ['', 'pages', 'facts'],
    health: ['', 'facts'],
    probe: ['', 'pages', 'facts', 'grants', 'calls'],
  },
  'src/telephone/': {
    calls: [],
    limits: [],
    numbers: [],
    sound: [],
    library: [],
    people: ['limits', 'numbers'],
    journal: ['limits', 'calls'],
    phone: ['calls'],
    ringcentral: ['phone'],
    '': ['calls', 'numbers', 'sound', 'people', 'journal', 'phone', 'ringcentral', 'views', 'news'],
    views: ['', 'calls', 'numbers', 'people', 'journal'],
    news: ['', 'calls'],
  },
};

/**
 * Libraries that one folder alone may hold: everything they lack is added there, so nothing else
 * meets them as they are.
 */
const KEPT = [
  {
    id: /^ringcentral-web-phone(\/|$)/,
    folders: ['src/telephone/phone/', 'src/telephone/library/'],
  },
  { id: /^@ringcentral\/sdk$/, folders: ['src/telephone/ringcentral/'] },
  { id: /^libphonenumber-js(\/|$)/, folders: ['src/telephone/numbers/'] },
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
