import { buildProject } from '../../build/build.ts';
import { BuildError } from '../../build/fault.ts';
import { menuLinksOf, withMenuLinks } from '../../build/menu-links.ts';
import { openProject, targetOf } from '../../build/project.ts';
import { createServer } from '../../local/http/server.ts';
import { openAccount } from '../../local/open-account.ts';
import { parseHealth } from '../../src/contracts/health.ts';
import { browserOf, ORIGIN } from '../local-http/browser.ts';
import { builtProject } from './built-project.ts';
import { runNode } from './process.ts';
import { smallProject } from './small-project.ts';

const APP = { type: 'SUITEAPP', publisherId: 'com.example', projectId: 'ringcentral' };

test.each([
  [[], {}, { type: 'ACCOUNTCUSTOMIZATION' }],
  [[], { RCP_SUITEAPP: '' }, { type: 'ACCOUNTCUSTOMIZATION' }],
  [[], { RCP_SUITEAPP: 'com.example.ringcentral' }, APP],
  [['--suiteapp', 'com.example.ringcentral'], {}, APP],
  [['--suiteapp=com.example.ringcentral'], { RCP_SUITEAPP: 'com.other.phone' }, APP],
] as const)('the arguments %j and the environment %j make %j', (args, environment, target) => {
  expect(targetOf(args, environment)).toEqual(target);
});

test.each([
  [['--suiteapp'], {}, '--suiteapp: needs a publisher id and a project id'],
  [['--suiteapp', 'ringcentral'], {}, 'not "ringcentral"'],
  [['--suiteapp', 'com.example.Ring-Central'], {}, 'in small letters and digits'],
  [['--suiteapp', 'com.example.ringcentral', 'again'], {}, 'is not known here'],
  [['--release'], {}, '--release: is not known here'],
  [[], { RCP_SUITEAPP: 'com.example' }, 'RCP_SUITEAPP: needs a publisher id'],
] as const)(
  'the arguments %j and the environment %j are refused in words',
  (args, environment, words) => {
    expect(() => targetOf(args, environment)).toThrow(BuildError);
    expect(() => targetOf(args, environment)).toThrow(words);
  },
);

test.each([
  [[], {}, { links: 'seen', rest: [] }],
  [[], { RCP_MENU_LINKS: 'all' }, { links: 'all', rest: [] }],
  [[], { RCP_MENU_LINKS: '' }, { links: 'seen', rest: [] }],
  [
    ['--all-links', '--suiteapp', 'com.example.ringcentral'],
    {},
    { links: 'all', rest: ['--suiteapp', 'com.example.ringcentral'] },
  ],
] as const)('the arguments %j and the environment %j ask for %j', (args, environment, expected) => {
  expect(menuLinksOf(args, environment)).toEqual(expected);
});

test('an object whose links are all unseen loses the group, and one without links stays as it is', () => {
  const link = '<links><link><linkcategory>SALESCENTERLEADSCUSTOM</linkcategory></link></links>';
  expect(withMenuLinks(`<a>\n  <b/>\n  ${link}\n</a>\n`, 'seen')).toBe('<a>\n  <b/>\n</a>\n');
  expect(withMenuLinks('<a/>', 'seen')).toBe('<a/>');
});

test('the command line’s switch is enough, and so is the environment’s', async () => {
  const { root, read, remove } = smallProject();
  try {
    const build = (args: string[], env: NodeJS.ProcessEnv) =>
      runNode(['--import', 'tsx', 'build/main.ts', ...args], {
        cwd: root,
        env: { ...process.env, ...env },
      });
    expect(await build(['--suiteapp', 'com.example.small'], {})).toMatchObject({ code: 0 });
    expect(read('dist/manifest.xml')).toContain('<projectid>small</projectid>');
    expect(await build([], { RCP_SUITEAPP: 'com.example.other' })).toMatchObject({ code: 0 });
    expect(read('dist/manifest.xml')).toContain('<projectid>other</projectid>');
    const refused = await build(['--suiteapp', 'other'], {});
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('build failed: --suiteapp: needs a publisher id');
    expect(await build([], {})).toMatchObject({ code: 0 });
    expect(read('dist/manifest.xml')).toContain('projecttype="ACCOUNTCUSTOMIZATION"');
  } finally {
    remove();
  }
}, 60_000);

test('a script that writes out the folder of the other type is a fault', async () => {
  const { root, put, script, remove } = smallProject();
  try {
    put(
      script('hello_restlet.ts'),
      '/**\n * @NApiVersion 2.1\n * @NScriptType Restlet\n * @NModuleScope SameAccount\n ' +
        "*/\nexport const get = (): string => 'SuiteScripts/RingCentralPro/assets';\n",
    );
    await expect(
      buildProject(
        openProject(root, { type: 'SUITEAPP', publisherId: 'com.example', projectId: 'small' }),
      ),
    ).rejects.toThrow('use __SCRIPT_ROOT__');
  } finally {
    remove();
  }
});

test('the model runs the SuiteApp: the softphone page comes with its files, and health answers', async () => {
  const account = openAccount({
    project: await builtProject(targetOf(['--suiteapp', 'com.example.ringcentral'], {})),
    database: ':memory:',
    fresh: true,
    origin: () => ORIGIN,
  });
  const server = createServer({ account, origin: () => ORIGIN });
  try {
    const visitor = browserOf(server.app);
    await visitor.signIn(13, 'customrole_rcp_member');
    const page = await visitor.get(
      '/app/site/hosting/scriptlet.nl?script=customscript_rcp_softphone&deploy=customdeploy_rcp_softphone',
    );
    expect(page.body).toContain('<div id="rcp-app">');
    const files = [...page.body.matchAll(/(?:src|href)="(\/core\/media\/media\.nl[^"]+)"/g)].map(
      ([, url]) => url?.replaceAll('&amp;', '&') ?? '',
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect((await visitor.get(file)).statusCode).toBe(200);
    const health = await visitor.get(
      '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health',
    );
    expect(parseHealth(JSON.parse(health.body))).not.toBeNull();
    expect(account.diagnostics.logs()).toEqual([]);
  } finally {
    await server.close();
  }
}, 70_000);
