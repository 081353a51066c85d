import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LATER_SCRIPTS } from '../../build/telephone/scripts.ts';
import { PAGE_ENTRIES, PART_ENTRIES } from '../../src/netsuite/page-table.ts';

/** The repository. Jest runs in it. */
export const REPOSITORY = process.cwd();
const SCRIPTS = 'src/FileCabinet/SuiteScripts/RingCentralPro';

const HEADER = (type: string) => `/**
 * A script for a test.
 *
 * @NApiVersion 2.1
 * @NScriptType ${type}
 * @NModuleScope SameAccount
 */
`;

const OBJECT = (root: string, script: string) => `<?xml version="1.0"?>
<${root} scriptid="customscript_${script}">
  <name>Test</name>
  <scriptfile>[/SuiteScripts/RingCentralPro/${script}.js]</scriptfile>
</${root}>
`;

/** A browser script that shows its name; one whose file isn't TSX can't have elements. */
const showing = (name: string, entry: string): string =>
  entry.endsWith('.tsx')
    ? `import { render } from 'preact';\nrender(<p>${name}</p>, document.body);\n`
    : `document.title = '${name}';\n`;

/** A script for each of our pages and their parts. */
const PAGE_SCRIPTS = Object.fromEntries(
  Object.entries({ ...PAGE_ENTRIES, ...PART_ENTRIES }).map(([page, entry]) => [
    entry,
    showing(page, entry),
  ]),
);

/** The least that builds: one RESTlet, one Suitelet, their objects, and the browser entries. */
const FILES: Readonly<Record<string, string>> = {
  LICENSE: 'The license of the small project.\n',
  'package.json': JSON.stringify({ name: 'small', version: '2.3.4', type: 'module' }),
  'manifest.xml':
    '<manifest projecttype="ACCOUNTCUSTOMIZATION">\n  <projectname>Small</projectname>\n  ' +
    '<frameworkversion>1.0</frameworkversion>\n</manifest>\n',
  'deploy.xml':
    '<deploy>\n  <files><path>~/FileCabinet/SuiteScripts/RingCentralPro/*</path></files>\n  ' +
    '<objects><path>~/Objects/*</path></objects>\n</deploy>\n',
  [`${SCRIPTS}/hello_restlet.ts`]: `${HEADER('Restlet')}
import * as runtime from 'N/runtime';
import { greet } from '../../../netsuite/greet.ts';
export const get = (): string => greet(runtime.envType);
const remove = (): string => 'removed';
export { remove as delete };
`,
  [`${SCRIPTS}/page_suitelet.ts`]: `${HEADER('Suitelet')}
import assets from 'browser:assets';
import record from 'browser:record';
import * as file from 'N/file';
declare const __SCRIPT_ROOT__: string;
export const onRequest = ({ response }: { response: { write(text: string): void } }): void => {
  response.write(file.load({ id: '/' + __SCRIPT_ROOT__ + '/assets/' + assets.softphone }).url + record);
};
`,
  'src/netsuite/greet.ts': `import * as log from 'N/log';
import * as search from 'N/search';
declare const __BUNDLE_VERSION__: string;
export function greet(type: string): string {
  log.debug('greet', type);
  return \`hello from \${type}
    version \${__BUNDLE_VERSION__}\`;
}
export const unused = (): unknown => search;
`,
  'src/Objects/customscript_hello.xml': OBJECT('restlet', 'hello_restlet'),
  'src/Objects/customscript_page.xml': OBJECT('suitelet', 'page_suitelet'),
  'src/Objects/customrecord_thing.xml':
    '<customrecordtype scriptid="customrecord_thing"><recordname>Thing</recordname></customrecordtype>\n',
  ...PAGE_SCRIPTS,
  ...Object.fromEntries(
    Object.entries(LATER_SCRIPTS).map(([name, { entry }]) => [entry, showing(name, entry)]),
  ),
  'src/browser/record-bar/record-bar-main.tsx':
    "import { render } from 'preact';\nrender(<p>bar</p>, document.body);\n",
  'src/browser/ui/page.css': 'p {\n  color: CanvasText;\n}\n',
  'src/browser/ui/phone.css': 'h1 {\n  color: CanvasText;\n}\n',
  'src/browser/record-page/record-page-main.ts':
    "const where: string = location.pathname;\nconsole.log(where ?? '');\n",
};

export interface SmallProject {
  root: string;
  /** Writes a file, or removes it when the content is undefined. */
  put(file: string, content: string | undefined): void;
  read(file: string): string;
  script(name: string): string;
  remove(): void;
}

/**
 * Makes a project in a folder of its own.
 * @param changes files that differ from the small project's; undefined leaves one out
 */
export function smallProject(
  changes: Readonly<Record<string, string | undefined>> = {},
): SmallProject {
  const root = mkdtempSync(path.join(tmpdir(), 'rcp-build-'));
  const put = (file: string, content: string | undefined): void => {
    const place = path.join(root, file);
    if (content === undefined) {
      rmSync(place, { force: true });
      return;
    }
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  };
  for (const [file, content] of Object.entries({ ...FILES, ...changes })) put(file, content);
  // The installed packages and the build, as in a check-out of the whole.
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(root, 'node_modules'));
  symlinkSync(path.join(REPOSITORY, 'build'), path.join(root, 'build'));
  cpSync(path.join(REPOSITORY, 'package-lock.json'), path.join(root, 'package-lock.json'));
  return {
    root,
    put,
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    script: (name) => `${SCRIPTS}/${name}`,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
