import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { lintProject } from '../../build/sdf/lint.ts';
import { PARTS, partsOf } from '../../build/steps/parts.ts';
import { stageStep } from '../../build/steps/stage-step.ts';
import { STEPS, type Step } from '../../build/steps/steps.ts';
import { builtProject } from './built-project.ts';
import { runNode } from './process.ts';

const CLI = path.resolve('node_modules/@oracle/suitecloud-cli/src/suitecloud.js');
let root: string;
const folderOf = (step: Step) => path.join(root, 'dist-steps', step);
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== 'manifest.xml' && name !== 'deploy.xml')
    .sort();
const read = (step: Step, name: string) => readFileSync(path.join(folderOf(step), name), 'utf8');

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'rcp-steps-'));
  cpSync(await builtProject({ type: 'ACCOUNTCUSTOMIZATION' }), path.join(root, 'dist'), {
    recursive: true,
  });
  for (const step of STEPS) stageStep(path.join(root, 'dist'), step, folderOf(step));
}, 70_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the steps together are the whole project, and have each file once and unchanged', () => {
  expect(STEPS.flatMap((step) => filesIn(folderOf(step))).sort()).toEqual(
    filesIn(path.join(root, 'dist')),
  );
  for (const step of STEPS) {
    for (const name of filesIn(folderOf(step)))
      expect(read(step, name)).toBe(readFileSync(path.join(root, 'dist', name), 'utf8'));
  }
});

test.each(STEPS)('the step %s is a project without faults', (step) => {
  expect(lintProject(folderOf(step))).toEqual([]);
});

test('records and roles go together and first, and the scripts declare what they need of them', () => {
  expect(
    new Set(filesIn(folderOf('records')).map((name) => /^Objects\/([a-z]+)_/.exec(name)?.[1])),
  ).toEqual(new Set(['customrecord', 'customrole']));
  expect(read('records', 'manifest.xml')).not.toContain('<objects>');
  expect(
    /<objects>([\s\S]*)<\/objects>/
      .exec(read('scripts', 'manifest.xml'))?.[1]
      ?.match(/(?<=<object>).*?(?=<)/g),
  ).toEqual([
    'customrecord_rcp_company',
    'customrecord_rcp_company.val_rcp_company',
    'customrole_rcp_company_admin',
    'customrole_rcp_member',
    'customrole_rcp_service',
  ]);
  expect(read('translations', 'deploy.xml').indexOf('<objects>')).toBeLessThan(
    read('translations', 'deploy.xml').indexOf('<translationimports>'),
  );
});

test.each(STEPS)(
  'the SuiteCloud CLI makes a zip of the step %s, with all of its files',
  async (step) => {
    writeFileSync(
      path.join(root, 'suitecloud.config.js'),
      `module.exports = { defaultProjectFolder: 'dist-steps/${step}' };\n`,
    );
    rmSync(path.join(root, 'build'), { recursive: true, force: true });
    expect(
      await runNode([CLI, 'project:package'], { cwd: root, env: { ...process.env, HOME: root } }),
    ).toMatchObject({ code: 0 });
    const [zip = ''] = readdirSync(path.join(root, 'build'));
    const entries = unzipSync(readFileSync(path.join(root, 'build', zip)));
    expect(
      Object.keys(entries)
        .filter((name) => !name.endsWith('/'))
        .sort(),
    ).toEqual(['deploy.xml', 'manifest.xml', ...filesIn(folderOf(step))].sort());
    expect(strFromU8(entries['manifest.xml'] ?? new Uint8Array())).toBe(read(step, 'manifest.xml'));
  },
  30_000,
);

/**
 * The real configuration of the CLI, with stand-ins for the tests and for the staging that say what
 * they were asked.
 */
test('the gate of a step runs every check, stages the step again from what was tested, and packs ' +
  'it alone', async () => {
  rmSync(path.join(root, 'build'), { recursive: true, force: true });
  mkdirSync(path.join(root, 'build', 'steps'), { recursive: true });
  copyFileSync('suitecloud.config.js', path.join(root, 'suitecloud.config.js'));
  writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  writeFileSync(
    path.join(root, 'build', 'test.mjs'),
    "console.log('tested', process.argv.slice(2).join());\n",
  );
  writeFileSync(
    path.join(root, 'build', 'steps', 'deploy-step.ts'),
    "console.log('staged', process.argv.slice(2).join());\n",
  );
  const gate = (environment: NodeJS.ProcessEnv) =>
    runNode(
      [
        '--input-type=module',
        '-e',
        "const { defaultProjectFolder, commands } = await import('./suitecloud.config.js'); " +
          "await commands['project:deploy'].beforeExecuting({}); " +
          'console.log(defaultProjectFolder);',
      ],
      {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '', ...environment },
      },
    );
  const whole = await gate({ RCP_STEP: '' });
  expect(whole.stdout.trim().split('\n')).toEqual(['tested ', 'dist']);
  const step = await gate({ RCP_STEP: 'scripts' });
  expect(step.stdout.trim().split('\n')).toEqual([
    'tested ',
    'staged scripts,--stage-only',
    'dist-steps/scripts',
  ]);
}, 30_000);

test.each(Object.keys(PARTS))(
  'without %s, the scripts are a smaller project without faults',
  (name) => {
    const folder = path.join(root, 'without');
    stageStep(path.join(root, 'dist'), 'scripts', folder, partsOf([name]));
    expect(lintProject(folder)).toEqual([]);
    const text = (at: string) =>
      filesIn(at)
        .map((file) => `${file}\n${readFileSync(path.join(at, file), 'utf8')}`)
        .join('\n');
    const { objects = [], deployments = [], elements = [] } = PARTS[name] ?? {};
    const marks = [
      ...objects.map((id) => `scriptid="${id}"`),
      ...deployments.map((id) => `scriptid="${id}"`),
      ...elements.map((element) => `<${element}>`),
    ];
    for (const mark of marks) {
      expect(text(folderOf('scripts'))).toContain(mark);
      expect(text(folder)).not.toContain(mark);
    }
    expect(marks).not.toEqual([]);
  },
);

test("the admins' page names each part that can be left out, and no other", () => {
  const page = readFileSync('docs/deploying.md', 'utf8');
  const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(PARTS).sort());
});

test("a part that there isn't is refused with the names there are", async () => {
  const { code, stderr } = await runNode(
    [
      '--import',
      'tsx',
      'build/steps/deploy-step.ts',
      'scripts',
      '--without',
      'banners',
      '--stage-only',
    ],
    { cwd: process.cwd() },
  );
  expect(code).toBe(2);
  expect(stderr).toContain(
    "--without doesn't take banners, only bundle-installation, account-check,",
  );
}, 30_000);

test('a SuiteApp has no steps, and an unknown step is named', async () => {
  const app = path.join(root, 'app');
  mkdirSync(app);
  writeFileSync(path.join(app, 'manifest.xml'), '<manifest projecttype="SUITEAPP"/>');
  expect(() => {
    stageStep(app, 'records', path.join(root, 'never'));
  }).toThrow('unset RCP_SUITEAPP');
  const { code, stderr } = await runNode(
    ['--import', 'tsx', 'build/steps/deploy-step.ts', 'roles'],
    {
      cwd: process.cwd(),
    },
  );
  expect({ code, stderr: stderr.trim() }).toEqual({
    code: 2,
    stderr: 'Name a step: records, scripts, translations. They are deployed in this order.',
  });
}, 30_000);
