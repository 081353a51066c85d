import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { buildProject } from '../../build/build.ts';
import { openProject } from '../../build/project.ts';
import { PAGES } from '../../src/netsuite/page-table.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const DEPLOYED = 'dist/FileCabinet/SuiteScripts/RingCentralPro';
let project: SmallProject;

beforeEach(() => {
  project = smallProject();
});
afterEach(() => {
  project.remove();
});

const build = () => buildProject(openProject(project.root));
const list = (folder: string) =>
  readdirSync(path.join(project.root, folder), { recursive: true, encoding: 'utf8' }).sort();

/** What the scripts of the built file do, with these modules. */
function load(
  name: string,
  modules: Record<string, unknown>,
): Record<string, (argument?: unknown) => unknown> {
  let result: unknown;
  const define = (ids: string[], make: (...loaded: unknown[]) => unknown): void => {
    result = make(...ids.map((id) => modules[id]));
  };
  vm.runInNewContext(project.read(`${DEPLOYED}/${name}`), { define });
  return result as ReturnType<typeof load>;
}

const PAGE_ASSETS = Object.keys(PAGES).map((page) => `${page}-HASH.js`);

describe('a project that is in order', () => {
  test('is staged as the CLI wants it, with nothing else', async () => {
    const outputs = await build();
    const hashed = list('dist').map((name) => name.replace(/-[0-9a-f]{8}\./, '-HASH.'));
    expect(hashed).toEqual([
      'FileCabinet',
      'FileCabinet/SuiteScripts',
      'FileCabinet/SuiteScripts/RingCentralPro',
      'FileCabinet/SuiteScripts/RingCentralPro/LICENSE.txt',
      'FileCabinet/SuiteScripts/RingCentralPro/THIRD-PARTY-NOTICES.txt',
      'FileCabinet/SuiteScripts/RingCentralPro/assets',
      ...[
        ...PAGE_ASSETS,
        'calls-HASH.js',
        'after-call-HASH.js',
        'certificate-HASH.js',
        'contacts-HASH.js',
        'context-HASH.js',
        'history-HASH.js',
        'live-HASH.js',
        'messages-HASH.js',
        'phone-HASH.css',
        'record-bar-HASH.js',
        'status-HASH.js',
        'page-HASH.css',
        'telephone-HASH.js',
        'writing-HASH.js',
      ]
        .sort()
        .map((name) => `FileCabinet/SuiteScripts/RingCentralPro/assets/${name}`),
      'FileCabinet/SuiteScripts/RingCentralPro/hello_restlet.js',
      'FileCabinet/SuiteScripts/RingCentralPro/page_suitelet.js',
      'Objects',
      'Objects/customrecord_thing.xml',
      'Objects/customscript_hello.xml',
      'Objects/customscript_page.xml',
      'deploy.xml',
      'manifest.xml',
    ]);
    expect(outputs.map(({ name }) => name.replace(/-[0-9a-f]{8}\./, '-HASH.'))).toEqual([
      'hello_restlet.js',
      'page_suitelet.js',
      ...PAGE_ASSETS.map((name) => `assets/${name}`),
      'assets/certificate-HASH.js',
      'assets/telephone-HASH.js',
      'assets/calls-HASH.js',
      'assets/status-HASH.js',
      'assets/live-HASH.js',
      'assets/history-HASH.js',
      'assets/messages-HASH.js',
      'assets/writing-HASH.js',
      'assets/context-HASH.js',
      'assets/after-call-HASH.js',
      'assets/contacts-HASH.js',
      'assets/record-bar-HASH.js',
      'assets/page-HASH.css',
      'assets/phone-HASH.css',
      'THIRD-PARTY-NOTICES.txt',
      'LICENSE.txt',
    ]);
    expect(list('.').filter((name) => /^dist.*\.\d+/.test(name))).toEqual([]);
  });

  test('its scripts are readable AMD files that depend on N/* alone', async () => {
    await build();
    const code = project.read(`${DEPLOYED}/hello_restlet.js`);
    expect(code.startsWith('/**\n * A script for a test.\n')).toBe(true);
    expect(code).toContain(
      " */\ndefine(['N/log', 'N/runtime'], (log, runtime) => {\n'use strict';\n",
    );
    expect(code).toContain('\nfunction greet(type) {\n');
    const { get, delete: remove } = load('hello_restlet.js', {
      'N/log': { debug: () => undefined },
      'N/runtime': { envType: 'test' },
    });
    expect(get?.()).toBe('hello from test\n    version 2.3.4');
    expect(remove?.()).toBe('removed');
  });

  test('its scripts know the browser files of the same build', async () => {
    await build();
    const [softphone = ''] = list(`${DEPLOYED}/assets`).filter((name) =>
      name.startsWith('softphone-'),
    );
    const written: string[] = [];
    const { onRequest } = load('page_suitelet.js', {
      'N/file': { load: ({ id }: { id: string }) => ({ url: id }) },
    });
    onRequest?.({ response: { write: (text: string) => written.push(text) } });
    expect(written[0]).toContain(
      `/SuiteScripts/RingCentralPro/assets/${softphone}console.log(location.pathname`,
    );
  });

  test('its browser files are minified, run without eval, and their maps stay here', async () => {
    await build();
    const assets = list(`${DEPLOYED}/assets`);
    const scripts = assets
      .filter((name) => name.endsWith('.js'))
      .map((name) => project.read(`${DEPLOYED}/assets/${name}`));
    for (const code of scripts) {
      // Nothing is declared where NetSuite's own globals are.
      const { statements } = ts.createSourceFile('page.js', code, ts.ScriptTarget.Latest);
      expect(statements.every((statement) => ts.isExpressionStatement(statement))).toBe(true);
      expect(code).not.toMatch(/\beval\(|new Function\(|sourceMappingURL/);
    }
    expect(
      project
        .read(`${DEPLOYED}/assets/${assets.find((name) => name.endsWith('.css')) ?? ''}`)
        .trim(),
    ).toBe('p{color:CanvasText}');
    expect(list('dist-maps')).toEqual(
      [...assets.map((name) => `${name}.map`), 'record.js.map'].sort(),
    );
  });

  test('a browser file has a new name when its content is new, and only then', async () => {
    await build();
    const before = list(`${DEPLOYED}/assets`);
    await build();
    expect(list(`${DEPLOYED}/assets`)).toEqual(before);
    project.put('src/browser/ui/page.css', 'p { color: GrayText }');
    await build();
    const after = list(`${DEPLOYED}/assets`);
    expect(after).toHaveLength(before.length);
    expect(after.filter((name) => !before.includes(name))).toEqual([
      expect.stringMatching(/^page-[0-9a-f]{8}\.css$/),
    ]);
  });

  test('becomes a SuiteApp by its target alone', async () => {
    await buildProject(
      openProject(project.root, {
        type: 'SUITEAPP',
        publisherId: 'com.example',
        projectId: 'small',
      }),
    );
    expect(project.read('dist/manifest.xml')).toContain('<manifest projecttype="SUITEAPP">');
    expect(project.read('dist/manifest.xml')).toContain(
      '<publisherid>com.example</publisherid><projectid>small</projectid><projectname>Small</projectname>',
    );
    expect(project.read('dist/manifest.xml')).toContain('<projectversion>2.3.4</projectversion>');
    expect(project.read('dist/deploy.xml')).toContain(
      '~/FileCabinet/SuiteApps/com.example.small/*',
    );
    expect(project.read('dist/Objects/customscript_hello.xml')).toContain(
      '[/SuiteApps/com.example.small/hello_restlet.js]',
    );
    expect(project.read('dist/FileCabinet/SuiteApps/com.example.small/page_suitelet.js')).toContain(
      '/SuiteApps/com.example.small/assets/',
    );
  });
});

test('a build that fails leaves the last good project', async () => {
  await build();
  const before = list('dist');
  project.put(
    'deploy.xml',
    '<deploy><files><path>~/FileCabinet/Elsewhere/*</path></files></deploy>',
  );
  await expect(build()).rejects.toThrow('deploy.xml: names ~/FileCabinet/Elsewhere/*');
  expect(list('dist')).toEqual(before);
  expect(existsSync(path.join(project.root, 'dist/deploy.xml'))).toBe(true);
  expect(
    readdirSync(project.root)
      .filter((name) => name.startsWith('dist'))
      .sort(),
  ).toEqual(['dist', 'dist-maps']);
});
