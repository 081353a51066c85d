import { buildProject } from '../../build/build.ts';
import { openProject, type Target } from '../../build/project.ts';
import { smallProject } from './small-project.ts';

const FOLDER = 'src/FileCabinet/SuiteScripts/RingCentralPro';
const RESTLET = `${FOLDER}/hello_restlet.ts`;
const SUITELET = `${FOLDER}/page_suitelet.ts`;
const HELLO = 'src/Objects/customscript_hello.xml';

const header = (lines: string) => `/**\n${lines} */\n`;
const GOOD = header(' * @NApiVersion 2.1\n * @NScriptType Restlet\n * @NModuleScope SameAccount\n');

interface Case {
  fault: string;
  changes: Record<string, string | undefined>;
  /** What the message must say: the place first. */
  says: string[];
  target?: Target;
}

const CASES: Case[] = [
  {
    fault: 'a script without a header',
    changes: { [RESTLET]: 'export const get = () => 1;\n' },
    says: [`${RESTLET}:1: must begin with a JSDoc block`],
  },
  {
    fault: 'code before the header',
    changes: { [RESTLET]: `import * as log from 'N/log';\n${GOOD}export const get = () => log;\n` },
    says: [`${RESTLET}:1: must begin with`],
  },
  {
    fault: 'a wrong API version',
    changes: { [RESTLET]: `${GOOD.replace('2.1', '2.x')}export const get = () => 1;\n` },
    says: [`${RESTLET}:1: needs @NApiVersion 2.1`, 'not 2.x'],
  },
  {
    fault: 'no API version',
    changes: { [RESTLET]: `${GOOD.replace('@NApiVersion 2.1', '')}export const get = () => 1;\n` },
    says: ['needs @NApiVersion 2.1', 'it has none'],
  },
  {
    fault: 'an unknown script type',
    changes: { [RESTLET]: `${GOOD.replace('Restlet', 'RESTlet')}export const get = () => 1;\n` },
    says: [`${RESTLET}:1: needs @NScriptType, one of Restlet, Suitelet`, 'not RESTlet'],
  },
  {
    fault: 'no module scope',
    changes: {
      [RESTLET]: `${GOOD.replace('@NModuleScope SameAccount', '')}export const get = () => 1;\n`,
    },
    says: ['needs @NModuleScope, one of SameAccount'],
  },
  {
    fault: 'an unknown module scope',
    changes: {
      [RESTLET]: `${GOOD.replace('SameAccount', 'Everywhere')}export const get = () => 1;\n`,
    },
    says: ['@NModuleScope', 'not Everywhere'],
  },
  {
    fault: 'no entry point',
    changes: { [RESTLET]: `${GOOD}console.log(1);\n` },
    says: [`${RESTLET}: exports no entry point: a Restlet has get, post, put, delete`],
  },
  {
    fault: 'an entry point of another type',
    changes: {
      [RESTLET]: `${GOOD}export const get = () => 1;\nexport const onRequest = () => 1;\n`,
    },
    says: [`${RESTLET}: exports onRequest, no entry point of a Restlet`],
  },
  {
    fault: 'a default export',
    changes: { [RESTLET]: `${GOOD}export default { get: () => 1 };\n` },
    says: [`${RESTLET}: exports default`],
  },
  {
    fault: 'a script that no object names',
    changes: { [HELLO]: undefined },
    says: [
      `${RESTLET}: is named by no object`,
      '[/SuiteScripts/RingCentralPro/hello_restlet.js]',
      'src/Objects',
    ],
  },
  {
    fault: 'an object that names no file',
    changes: { [RESTLET]: undefined },
    says: [
      `${HELLO}: names /SuiteScripts/RingCentralPro/hello_restlet.js, which is none of`,
      'page_suitelet.js',
    ],
  },
  {
    fault: 'an object that names a file of another folder',
    changes: {
      [HELLO]:
        '<restlet scriptid="customscript_hello"><scriptfile>[/SuiteScripts/Other/' +
        'hello_restlet.js]</scriptfile></restlet>',
    },
    says: [
      `${HELLO}: names /SuiteScripts/Other/hello_restlet.js`,
      `${RESTLET}: is named by no object`,
    ],
  },
  {
    fault: 'an object of another type than its script',
    changes: {
      [HELLO]:
        '<suitelet scriptid="customscript_hello"><scriptfile>[/SuiteScripts/RingCentralPro/' +
        'hello_restlet.js]</scriptfile></suitelet>',
    },
    says: [`${HELLO}: is a suitelet, but hello_restlet.ts says @NScriptType Restlet`],
  },
  {
    fault: 'a name in a comment only',
    changes: {
      [HELLO]:
        '<restlet scriptid="x"><!-- <scriptfile>[/SuiteScripts/RingCentralPro/' +
        'hello_restlet.js]</scriptfile> --></restlet>',
    },
    says: [`${RESTLET}: is named by no object`],
  },
  {
    fault: 'an object that is no XML',
    changes: { [HELLO]: '<restlet><name>x</restlet>' },
    says: [`${HELLO}: is no XML`],
  },
  {
    fault: 'a file that is no script',
    changes: { [`${FOLDER}/Notes.md`]: 'x' },
    says: [`${FOLDER}/Notes.md: is no script`],
  },
  {
    fault: 'a dependency that NetSuite does not have',
    changes: { [RESTLET]: `${GOOD}import fs from 'node:fs';\nexport const get = () => fs;\n` },
    says: [`${RESTLET}:6:16: Could not resolve "node:fs"`],
  },
  {
    fault: 'such a dependency in another file',
    changes: {
      'src/netsuite/greet.ts': "import x from 'nowhere';\nexport const greet = () => x;\n",
    },
    says: ['src/netsuite/greet.ts:1:15: Could not resolve "nowhere"', `in ${RESTLET}`],
  },
  {
    fault: 'a module loaded late',
    changes: { [RESTLET]: `${GOOD}export const get = () => import('N/log');\n` },
    says: [`${RESTLET}: loads N/log by dynamic-import`],
  },
  {
    fault: 'a module loaded by require',
    changes: {
      [RESTLET]: `${GOOD}declare const require: (id: string) => unknown;\nexport const get = () => require('N/log');\n`,
    },
    says: [`${RESTLET}: loads N/log by require-call`],
  },
  {
    fault: 'a browser file that no build makes',
    changes: {
      [SUITELET]: undefined,
      'src/Objects/customscript_page.xml': undefined,
      [RESTLET]: `${GOOD}import x from 'browser:other';\nexport const get = () => x;\n`,
    },
    says: ['there is no browser:other, only browser:record and browser:assets'],
  },
  {
    fault: 'a syntax error',
    changes: { 'src/netsuite/greet.ts': 'export const greet = (;\n' },
    says: ['src/netsuite/greet.ts:1:23: '],
  },
  {
    fault: 'an import that is not there',
    changes: {
      [RESTLET]: `${GOOD}import { missing } from '../../../netsuite/greet.ts';\nexport const get = () => missing;\n`,
    },
    says: [`${RESTLET}:6:10: No matching export`],
  },
  {
    fault: 'what the bundler warns of',
    changes: {
      'src/browser/record-page/record-page-main.ts': 'console.log(typeof location === "strnig");\n',
    },
    says: ['src/browser/record-page/record-page-main.ts:1:'],
  },
  {
    fault: 'a page without its script',
    changes: {
      'src/browser/app/shell/softphone-main.tsx': undefined,
      'src/browser/ui/page.css': undefined,
    },
    says: [
      'src/browser/app/shell/softphone-main.tsx: is missing',
      'src/browser/ui/page.css: is missing',
    ],
  },
  {
    fault: 'a record script that ends its own element',
    changes: {
      'src/browser/record-page/record-page-main.ts':
        'console.log("</SCRIPT", location.pathname);\n',
    },
    says: ['src/browser/record-page/record-page-main.ts: holds </script or <!--'],
  },
  {
    fault: 'a manifest of another type',
    changes: { 'manifest.xml': '<manifest projecttype="SUITEAPP"/>' },
    says: ['manifest.xml: must be <manifest projecttype="ACCOUNTCUSTOMIZATION">, not SUITEAPP'],
  },
  {
    fault: 'no manifest and no deploy.xml',
    changes: { 'manifest.xml': undefined, 'deploy.xml': undefined },
    says: ['manifest.xml: is missing', 'deploy.xml: is missing'],
  },
  {
    fault: 'a deploy.xml that is none',
    changes: { 'deploy.xml': '<delpoy/>' },
    says: ['deploy.xml: must have the root <deploy>'],
  },
  {
    fault: 'a deploy path that matches nothing',
    changes: {
      'deploy.xml':
        '<deploy><translationimports><path>~/Translations/*</path></translationimports></deploy>',
    },
    says: ['deploy.xml: names ~/Translations/*'],
  },
  {
    fault: 'no version',
    changes: { 'package.json': '{}' },
    says: ['package.json: needs a version such as 1.2.0, not undefined'],
  },
  {
    fault: 'a pre-release as a SuiteApp',
    changes: { 'package.json': '{"version":"1.0.0-beta.1"}' },
    target: { type: 'SUITEAPP', publisherId: 'com.example', projectId: 'x' },
    says: ['package.json: needs a version', '1.0.0-beta.1'],
  },
];

test.each(CASES)(
  '$fault stops the build and the message says where',
  async ({ changes, says, target }) => {
    const project = smallProject(changes);
    try {
      const failure: unknown = await Promise.resolve()
        .then(() => buildProject(openProject(project.root, target)))
        .then(
          () => 'it was built',
          (thrown: unknown) => thrown,
        );
      expect(failure).toMatchObject({ name: 'BuildError' });
      for (const text of says) expect(String(failure)).toContain(text);
      expect(String(failure)).not.toContain(project.root);
    } finally {
      project.remove();
    }
  },
);

test('one run reports every fault', async () => {
  const project = smallProject({
    [RESTLET]: 'export const get = 1;\n',
    [SUITELET]: 'export const onRequest = 1;\n',
    [HELLO]: undefined,
  });
  await expect(buildProject(openProject(project.root))).rejects.toMatchObject({
    faults: [{ where: `${RESTLET}:1` }, { where: `${SUITELET}:1` }, { where: RESTLET }],
  });
  project.remove();
});
