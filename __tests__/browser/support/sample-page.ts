import { readdirSync } from 'node:fs';
import { languageIndexes } from '../../../build/languages/indexes.ts';
import type { ProjectCopy } from './project-copy.ts';

/** The name of the page that the test adds. */
export const SAMPLE = 'sample';
export const SAMPLE_TITLE = 'Sample page';
const SCRIPT = 'customscript_rcp_sample';
const DEPLOYMENT = 'customdeploy_rcp_sample';
export const SAMPLE_PATH = `/app/site/hosting/scriptlet.nl?script=${SCRIPT}&deploy=${DEPLOYMENT}`;

const ENTRY = `/**
 * A sample page.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveSample } from '../../../netsuite/sample/sample-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveSample(request, response);
};
`;

const OBJECT = `<suitelet scriptid="${SCRIPT}">
  <name>RingCentral Sample</name>
  <notifyowner>T</notifyowner>
  <scriptfile>[/SuiteScripts/RingCentralPro/sample_suitelet.js]</scriptfile>
  <scriptcustomfields>
    <scriptcustomfield scriptid="custscript_rcp_sample_company">
      <label>RingCentral company setup record</label>
      <fieldtype>SELECT</fieldtype>
      <selectrecordtype>[scriptid=customrecord_rcp_company]</selectrecordtype>
      <setting>COMPANY</setting>
      <defaultselection>[scriptid=customrecord_rcp_company.val_rcp_company]</defaultselection>
    </scriptcustomfield>
  </scriptcustomfields>
  <scriptdeployments>
    <scriptdeployment scriptid="${DEPLOYMENT}">
      <title>RingCentral Sample</title>
      <status>RELEASED</status>
      <isdeployed>T</isdeployed>
      <isonline>F</isonline>
      <loglevel>ERROR</loglevel>
      <allroles>T</allroles>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`;

const CONTRACT = `import * as v from 'valibot';
import { envelopeSchema, parseWith, refusalSchema } from './contract.ts';

const SampleView = v.object({ ...envelopeSchema, role: v.nullable(v.string()) });

export const SampleRequest = v.variant('action', [
  v.strictObject({ action: v.literal('look'), token: v.pipe(v.string(), v.maxLength(200)) }),
]);
export type SampleRequest = v.InferOutput<typeof SampleRequest>;

export const SAMPLE_ERRORS = {
  RCP_BODY_INVALID: 'The request could not be understood.',
  RCP_FORM_EXPIRED: 'This page was open for too long.',
  RCP_NOT_ALLOWED: 'Your role may not see this.',
  RCP_UNEXPECTED: 'NetSuite could not do it. The script log has the reason.',
} as const;

const SampleAnswer = v.union([
  v.object({ ...envelopeSchema, seen: v.boolean() }),
  refusalSchema(SAMPLE_ERRORS),
]);
export type SampleAnswer = v.InferOutput<typeof SampleAnswer>;

export const parseSampleView = (value: unknown) => parseWith(SampleView, value);
export const parseSampleRequest = (value: unknown) => parseWith(SampleRequest, value);
export const parseSampleAnswer = (value: unknown) => parseWith(SampleAnswer, value);
`;

const SERVER = `import type { ServerRequest, ServerResponse } from 'N/http';
import { ENVELOPE } from '../../contracts/contract.ts';
import { parseSampleRequest, SAMPLE_ERRORS, type SampleAnswer } from '../../contracts/sample.ts';
import { NO_ACCESS } from '../../i18n/english/no-access.ts';
import { PAGE } from '../../i18n/english/page.ts';
import { SAMPLE } from '../../i18n/english/sample.ts';
import { readServerFactsForPage } from '../facts/read-server-facts.ts';
import { type OwnPageParts, writeNoAccess, writeOwnPage } from '../pages/own-page.ts';
import { answerPost, refusals, servePage, serveSuitelet } from '../pages/suitelet.ts';

const PAGE_PARTS: OwnPageParts = {
  page: 'sample',
  areas: { page: PAGE, sample: SAMPLE, 'no-access': NO_ACCESS },
};

const { refuse, fail } = refusals(SAMPLE_ERRORS);

export function serveSample(request: ServerRequest, response: ServerResponse): void {
  serveSuitelet(request, response, {
    get: () => {
      servePage(response, 'sample', () => {
        const { access, role } = readServerFactsForPage();
        if (access) writeOwnPage(response, PAGE_PARTS, { ...ENVELOPE, role });
        else writeNoAccess(response);
      });
    },
    post: () =>
      answerPost(request.body, {
        longestBody: 500,
        parse: parseSampleRequest,
        carryOut: (): SampleAnswer => ({ ...ENVELOPE, seen: true }),
        refuse,
        fail,
      }),
  });
}
`;

const SCRIPT_OF_PAGE = `import { render } from 'preact';
import { parseSampleView } from '../../contracts/sample.ts';
import { say } from '../../i18n/say.ts';
import { BrokenPage } from '../ui/notice.tsx';
import { installPageTexts, readPageData } from '../ui/page-data.ts';

installPageTexts();
const root = document.getElementById('rcp-app');
const view = readPageData(parseSampleView);
if (root !== null) {
  root.textContent = '';
  render(
    view === null ? (
      <BrokenPage />
    ) : (
      <main class="page">
        <h1>{say('sample.title')}</h1>
        <p>{say('sample.role', view.role ?? '-')}</p>
      </main>
    ),
    root,
  );
}
`;

const texts = (declaration: string, end = '') => `export const ${declaration} = {
  'sample.title': '${SAMPLE_TITLE}',
  'sample.role': 'Your part in the sample, as the server sees it, is: {1}',
}${end};
`;

/** English and its row, then each language that has a folder; the indexes are written of those. */
function writeTexts(copy: ProjectCopy): void {
  const folders = readdirSync('src/i18n', { withFileTypes: true });
  for (const { name } of folders.filter((entry) => entry.isDirectory())) {
    const own = `src/i18n/${name}/sample.ts`;
    copy.insert(
      `src/i18n/${name}/plain-page.ts`,
      'export const PLAIN_PAGE',
      "  'plain-page.sample-failed': 'The sample page couldn’t be opened',",
    );
    if (name === 'english') {
      copy.write(own, texts('SAMPLE', ' as const'));
      const index = 'src/i18n/english.ts';
      copy.insert(index, "no-access.ts';", "import { SAMPLE } from './english/sample.ts';");
      copy.insert(index, "'no-access': NO_ACCESS,", '  sample: SAMPLE,');
    } else {
      const type = "import type { AreaWords } from '../english.ts';\n\n";
      copy.write(own, type + texts("SAMPLE: AreaWords<'sample'>"));
    }
  }
  for (const [index, content] of Object.entries(languageIndexes(copy.root)))
    copy.write(index, content);
}

/** What the sample page does at each place of the recipe. */
export const SAMPLE_STEPS: Readonly<Record<string, (copy: ProjectCopy) => void>> = {
  'src/netsuite/page-table.ts': (copy) => {
    const row = (table: string, value: string) => {
      copy.insert('src/netsuite/page-table.ts', `export const ${table}`, `  sample: ${value},`);
    };
    row('PAGES ', `{ scriptId: '${SCRIPT}', deploymentId: '${DEPLOYMENT}' }`);
    row('PAGE_TITLES', "{ title: 'sample.title', failed: 'plain-page.sample-failed' }");
    row('PAGE_ENTRIES', "'src/browser/sample/sample-main.tsx'");
  },
  'src/FileCabinet/SuiteScripts/RingCentralPro/<page>_suitelet.ts': (copy) => {
    copy.write('src/FileCabinet/SuiteScripts/RingCentralPro/sample_suitelet.ts', ENTRY);
  },
  'src/Objects/customscript_rcp_<page>.xml': (copy) => {
    copy.write('src/Objects/customscript_rcp_sample.xml', OBJECT);
  },
  'src/contracts/<page>.ts': (copy) => {
    copy.write('src/contracts/sample.ts', CONTRACT);
  },
  'src/netsuite/<page>/<page>-page.ts': (copy) => {
    copy.write('src/netsuite/sample/sample-page.ts', SERVER);
  },
  'src/browser/<page>/<page>-main.tsx': (copy) => {
    copy.write('src/browser/sample/sample-main.tsx', SCRIPT_OF_PAGE);
  },
  'src/i18n': writeTexts,
  __tests__: (copy) => {
    copy.insert(
      '__tests__/endpoints/matrix.ts',
      'const PAGE_RULES',
      `  sample: {
    ${DEPLOYMENT}: {
      get: suitelet('page', 'page', 'page', NO_ACCESS, 'The sample page couldn’t be opened'),
      actions: { look: suiteletForAccess('seen') },
    },
  },`,
    );
    copy.insert(
      '__tests__/endpoints/script-contracts.ts',
      'const PAGE_CONTRACTS',
      '  sample: { schema: SampleRequest, valid: { look: {} }, answer: parseSampleAnswer },',
    );
    copy.insert(
      '__tests__/endpoints/script-contracts.ts',
      "src/contracts/account-check.ts';",
      "import { parseSampleAnswer, SampleRequest } from '../../src/contracts/sample.ts';",
    );
    copy.insert(
      '__tests__/built/carried-texts.test.ts',
      'const CARRIED',
      "  'sample_suitelet.js': ['language', 'page', 'sample', 'plain-page', 'no-access'],",
    );
  },
};
