import { spawnSync } from 'node:child_process';
import { useSnippetLinter } from './snippet-linter.ts';

/** Where each area is, with a file of it. */
const FILES = {
  entry: 'src/FileCabinet/SuiteScripts/RingCentralPro/x_suitelet.ts',
  netsuite: 'src/netsuite/x.ts',
  shell: 'src/browser/app/shell/x.tsx',
  app: 'src/browser/app/views/x.tsx',
  company: 'src/browser/company/x.tsx',
  settings: 'src/browser/settings/parts/x.tsx',
  setup: 'src/browser/setup/x.tsx',
  'account-check': 'src/browser/account-check/x.tsx',
  'record-page': 'src/browser/record-page/x.ts',
  ui: 'src/browser/ui/x.tsx',
  sound: 'src/browser/sound/x.ts',
  sensors: 'src/browser/sensors/x.ts',
  banners: 'src/banners/x.ts',
  contracts: 'src/contracts/x.ts',
  checklist: 'src/checklist/x.ts',
  facts: 'src/facts/x.ts',
  i18n: 'src/i18n/x.ts',
  client: 'client/x.ts',
  local: 'local/http/x.ts',
  build: 'build/x.ts',
  bench: 'bench/x.ts',
  docs: 'docs/x.ts',
  tests: '__tests__/unit/x.test.ts',
} as const;
type Area = keyof typeof FILES;
const AREAS = Object.keys(FILES) as Area[];

/** The arrows, written down a second time. */
const ALLOWED: Record<Area, readonly Area[]> = {
  entry: ['netsuite', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  netsuite: ['banners', 'contracts', 'checklist', 'facts', 'i18n'],
  shell: ['ui', 'sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  app: ['ui', 'sound', 'sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  company: ['ui', 'sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  settings: [
    'company',
    'ui',
    'sound',
    'sensors',
    'banners',
    'contracts',
    'checklist',
    'facts',
    'i18n',
  ],
  setup: ['company', 'ui', 'sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  'account-check': ['ui', 'sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  'record-page': ['sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  ui: ['sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  sound: ['sensors', 'banners', 'contracts', 'checklist', 'facts', 'i18n'],
  sensors: ['banners', 'contracts', 'checklist', 'facts', 'i18n'],
  banners: ['contracts', 'facts', 'i18n'],
  contracts: ['checklist', 'facts', 'i18n'],
  checklist: ['facts', 'i18n'],
  facts: ['i18n'],
  i18n: [],
  client: ['banners', 'contracts', 'checklist', 'facts', 'i18n'],
  local: [],
  build: AREAS,
  bench: AREAS,
  docs: AREAS,
  tests: AREAS,
};
const NETSUITE: readonly Area[] = ['entry', 'netsuite', 'build', 'bench', 'docs', 'tests'];
const BUILT: readonly Area[] = ['netsuite', 'app', 'build', 'bench', 'docs', 'tests'];
const NODE: readonly Area[] = ['client', 'local', 'build', 'bench', 'docs', 'tests'];

/** The rules that each snippet breaks. */
const lint = useSnippetLinter();

/** The path from one file to another, as an import writes it. */
const from = (file: string, to: string) => `${'../'.repeat(file.split('/').length - 1)}${to}`;
const brokenArrows = (messages: readonly string[]) =>
  messages.filter((message) => message.startsWith('rcp/arrows'));

test('each folder may import from the folders its arrows point to, and from no other', async () => {
  const pairs = AREAS.flatMap((area) => AREAS.map((to) => ({ area, to })));
  const results = await lint(
    pairs.map(({ area, to }) => ({
      file: FILES[area],
      code: `import '${from(FILES[area], FILES[to])}';\n`,
    })),
  );
  const wrong = pairs.filter(
    ({ area, to }, at) =>
      (brokenArrows(results[at] ?? []).length === 0) !==
      (area === to || ALLOWED[area].includes(to)),
  );
  expect(wrong).toEqual([]);
}, 60_000);

test('N/*, browser:* and node:* are for some folders only', async () => {
  const kinds = [
    ['N/record', NETSUITE],
    ['browser:assets', BUILT],
    ['node:fs', NODE],
  ] as const;
  const cases = kinds.flatMap(([id, areas]) =>
    AREAS.map((area) => ({ id, area, allowed: areas.includes(area) })),
  );
  const results = await lint(
    cases.map(({ id, area }) => ({ file: FILES[area], code: `import '${id}';\n` })),
  );
  expect(
    cases.filter(({ allowed }, at) => (brokenArrows(results[at] ?? []).length === 0) !== allowed),
  ).toEqual([]);
}, 60_000);

test('rooms of one folder import each other along their own arrows only', async () => {
  const cases = [
    ['src/netsuite/grants/x.ts', 'src/netsuite/facts/y.ts', true],
    ['src/netsuite/facts/x.ts', 'src/netsuite/grants/y.ts', false],
    ['src/netsuite/facts/x.ts', 'src/netsuite/y.ts', true],
    ['src/netsuite/x.ts', 'src/netsuite/facts/y.ts', false],
    ['src/netsuite/facts/x.ts', 'src/netsuite/facts/y.ts', true],
    ['src/netsuite/elsewhere/x.ts', 'src/netsuite/y.ts', false],
    ['src/netsuite/setup/x.ts', 'src/contracts/y.ts', true],
    ['src/browser/app/phone/x.ts', 'src/browser/app/ringcentral/y.ts', false],
    ['src/browser/app/views/x.tsx', 'src/browser/app/desk/y.ts', true],
    ['src/browser/app/calls/x.ts', 'src/browser/app/desk/y.ts', false],
    ['local/http/x.ts', 'local/pages/y.tsx', true],
    ['local/pages/x.tsx', 'local/http/y.ts', false],
    ['local/pages/control/x.tsx', 'local/control/y.ts', true],
    ['local/http/x.ts', 'local/store/y.ts', false],
    ['local/http/x.ts', 'local/platform/y.ts', false],
    ['local/runtime/x.ts', 'local/modules/y.ts', true],
    ['local/modules/x.ts', 'local/runtime/y.ts', false],
    ['local/platform/x.ts', 'local/store/y.ts', true],
    ['local/store/x.ts', 'local/platform/y.ts', false],
    ['local/sdf/x.ts', 'local/platform/y.ts', false],
    ['local/account/x.ts', 'local/model/y.ts', false],
    ['local/main.ts', 'local/http/y.ts', true],
    ['local/http/x.ts', 'local/telephone.ts', false],
    ['local/ringcentral/sip/x.ts', 'local/platform/y.ts', false],
    ['local/ringcentral/sip/x.ts', 'local/ringcentral/y.ts', true],
    ['local/elsewhere/x.ts', 'local/account/y.ts', false],
    ['__tests__/netsuite/x.test.ts', 'src/netsuite/facts/y.ts', true],
  ] as const;
  const results = await lint(
    cases.map(([file, to]) => ({ file, code: `import '${from(file, to)}';\n` })),
  );
  expect(
    cases.filter(([, , allowed], at) => (brokenArrows(results[at] ?? []).length === 0) !== allowed),
  ).toEqual([]);
}, 60_000);

test('no room is on a way that leads back to it', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import { ROOMS } from './build/arrows.mjs'; console.log(JSON.stringify(ROOMS));",
    ],
    { encoding: 'utf8', timeout: 60_000 },
  );
  const folders = JSON.parse(stdout) as Record<string, Record<string, readonly string[]>>;
  const returning = Object.entries(folders).flatMap(([folder, rooms]) => {
    const follow = (room: string, way: readonly string[]): string[] =>
      (rooms[room] ?? []).flatMap((to) =>
        way.includes(to) ? [`${folder}: ${[...way, to].join(' -> ')}`] : follow(to, [...way, to]),
      );
    return Object.keys(rooms).flatMap((room) => follow(room, [room]));
  });
  expect(returning).toEqual([]);
  expect(Object.keys(folders)).toEqual(['src/netsuite/', 'src/browser/app/', 'local/']);
}, 60_000);

test('a library of the telephone is met in its own folder alone', async () => {
  const cases = [
    ['src/browser/app/phone/x.ts', 'ringcentral-web-phone/sip-client', true],
    ['src/browser/app/views/x.tsx', 'ringcentral-web-phone', false],
    ['src/browser/app/ringcentral/x.ts', '@ringcentral/sdk/lib/http/Client', true],
    ['src/browser/app/desk/telephone.ts', '@ringcentral/sdk', false],
    ['src/browser/app/numbers/x.ts', 'libphonenumber-js/core', true],
    ['src/browser/ui/x.ts', 'libphonenumber-js/core', false],
  ] as const;
  const results = await lint(cases.map(([file, id]) => ({ file, code: `import '${id}';\n` })));
  expect(
    cases.filter(([, , allowed], at) => (brokenArrows(results[at] ?? []).length === 0) !== allowed),
  ).toEqual([]);
}, 60_000);

test('no way of importing gets round an arrow', async () => {
  const file = FILES.banners;
  const codes = [
    "import { a } from '../netsuite/a.ts';",
    "import type { A } from '../netsuite/a.ts';",
    "import '../netsuite/a.ts';",
    "export { a } from '../netsuite/a.ts';",
    "export type { A } from '../netsuite/a.ts';",
    "export * from '../netsuite/a.ts';",
    "export const a = await import('../netsuite/a.ts');",
    "export type A = import('../netsuite/a.ts').A;",
    "export const a: unknown = require('../netsuite/a.ts');",
    "import type { Record } from 'N/record';",
    "export type A = import('N/record').Record;",
    "import '../../src/netsuite/a.ts';",
    "import './../netsuite/a.ts';",
    "import '../../package.json';",
  ];
  expect(
    (await lint(codes.map((code) => ({ file, code })))).map(
      (messages) => brokenArrows(messages).length,
    ),
  ).toEqual(codes.map(() => 1));
}, 60_000);

test('a new folder in src has to be given its arrows first', async () => {
  const [messages = []] = await lint([
    { file: 'src/elsewhere/x.ts', code: "import '../facts/facts.ts';\n" },
  ]);
  expect(brokenArrows(messages)).toEqual([expect.stringContaining('build/arrows.mjs')]);
}, 60_000);

test('code for every surface names nothing that only a page has', async () => {
  const areas: [Area, boolean][] = [
    ['contracts', false],
    ['facts', false],
    ['banners', false],
    ['netsuite', false],
    ['entry', false],
    ['client', false],
    ['ui', true],
    ['sensors', true],
    ['record-page', true],
  ];
  for (const name of ['window', 'document', 'navigator', 'localStorage', 'Notification']) {
    const results = await lint(
      areas.map(([area]) => ({ file: FILES[area], code: `export const x: unknown = ${name};\n` })),
    );
    expect(
      results.map((messages) =>
        messages.some((message) => message.startsWith('no-restricted-globals')),
      ),
    ).toEqual(areas.map(([, allowed]) => !allowed));
  }
}, 60_000);

test('a client may fetch and wait, code for NetSuite’s server may not', async () => {
  const code = 'export const x: unknown = [fetch, setTimeout];\n';
  const results = await lint(
    [FILES.client, FILES.netsuite, FILES.contracts].map((file) => ({ file, code })),
  );
  expect(
    results.map(
      (messages) =>
        messages.filter((message) => message.startsWith('no-restricted-globals')).length,
    ),
  ).toEqual([0, 2, 2]);
}, 60_000);
