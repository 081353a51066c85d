import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lintProject } from '../../build/sdf/lint.ts';
import { severityOf } from '../../build/sdf/tables/rules.ts';
import { edit, withGood } from './temporary-project.ts';

const RESTLET = 'Objects/customscript_example_restlet.xml';
const SUITELET = 'Objects/customscript_example_suitelet.xml';
const USER_EVENT = 'Objects/customscript_example_user_event.xml';
const RECORD = 'Objects/customrecord_example.xml';
const ROLE = 'Objects/customrole_example.xml';
const SCRIPT = 'FileCabinet/SuiteScripts/Example/example_restlet.js';

type Change = (folder: string) => void;
const change =
  (file: string, from: string, to: string): Change =>
  (folder) => {
    edit(folder, file, from, to);
  };
const add =
  (file: string, text: string): Change =>
  (folder) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
const all =
  (...changes: Change[]): Change =>
  (folder) => {
    for (const each of changes) each(folder);
  };
const toSuiteApp = all(
  change('manifest.xml', 'ACCOUNTCUSTOMIZATION', 'SUITEAPP'),
  change(
    'manifest.xml',
    '<projectname>',
    '<publisherid>com.example</publisherid><projectid>app</projectid><projectversion>1.0.0</' +
      'projectversion><projectname>',
  ),
);
const permission = (key: string, level = 'VIEW'): Change =>
  change(
    ROLE,
    '<permissions>',
    `<permissions><permission><permkey>${key}</permkey><permlevel>${level}</permlevel></permission>`,
  );

const SEGMENT = add(
  'Objects/cseg_example.xml',
  '<customsegment scriptid="cseg_example"><label>Example</label><fieldtype>SELECT</fieldtype></customsegment>',
);

const SECOND_SCRIPT = `<restlet scriptid="customscript_example_second">
  <name>Second</name>
  <scriptfile>[/SuiteScripts/Example/example_restlet.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_example_restlet"><title>Second</title><status>RELEASED</status></scriptdeployment>
  </scriptdeployments>
</restlet>`;

/**
 * What deployed projects have, each rewritten, and what the linter may say of it: warnings and
 * house rules, but no error. The 17 kinds were found by running the linter of version 1.2.1 on 59
 * public projects, exported from or deployed to accounts.
 */
const ACCEPTED: readonly [what: string, prepare: Change, codes: string[]][] = [
  [
    'a field with searchcomparefield',
    change(RECORD, '<fieldtype>', '<searchcomparefield>T</searchcomparefield><fieldtype>'),
    [],
  ],
  [
    'a field with enabletextenhance',
    change(RECORD, '<fieldtype>', '<enabletextenhance>F</enabletextenhance><fieldtype>'),
    [],
  ],
  [
    'a record type with an empty icon and segment',
    change(RECORD, '<accesstype>', '<icon></icon><customsegment></customsegment><accesstype>'),
    [],
  ],
  [
    'a record type with levels for the public and for external roles',
    change(
      RECORD,
      '<accesstype>',
      '<publicpermissionlevel>VIEW</publicpermissionlevel><externalrolepermissionlevel>NONE</' +
        'externalrolepermissionlevel><accesstype>',
    ),
    [],
  ],
  [
    'a user event for the web store',
    change(USER_EVENT, '<allroles>', '<executeinwebstore>T</executeinwebstore><allroles>'),
    [],
  ],
  [
    'an element that a later release brings',
    change(RECORD, '<accesstype>', '<fromnextyear>T</fromnextyear><accesstype>'),
    ['ELEMENT_UNKNOWN'],
  ],
  [
    'a deployment named by NetSuite',
    change(RESTLET, 'customdeploy_example_restlet', 'customdeploy1'),
    ['RCP_ID_PREFIX'],
  ],
  [
    'a role named by NetSuite',
    add(
      'Objects/customrole1116.xml',
      '<role scriptid="customrole1116"><name>Clerk</name><centertype>BASIC</centertype></role>',
    ),
    ['RCP_ID_PREFIX'],
  ],
  [
    'two scripts that each have a deployment of one id',
    add('Objects/customscript_example_second.xml', SECOND_SCRIPT),
    [],
  ],
  [
    'a user event of the OCR plug-in',
    change(USER_EVENT, 'USERINTERFACE|CSVIMPORT', 'OCRPLUGIN|CUSTOMTOOL'),
    [],
  ],
  [
    'a context that a later release brings',
    change(USER_EVENT, 'USERINTERFACE|CSVIMPORT', 'USERINTERFACE|NEXTCONTEXT'),
    ['VALUE_UNLISTED'],
  ],
  ...[
    'GRAP_AP',
    'GRAP_NETWORTH',
    'LIST_COMPANY_FEATURE_SETUP',
    'TRAN_GATEWAYNOTIFICATION',
    'ADMI_RECORDS_CATALOG',
    'ADMI_WEBSERVICESOVERRIDESSTRIG',
  ].map((key): [string, Change, string[]] => [`the permission ${key}`, permission(key), []]),
  ['a permission that a later release brings', permission('LIST_NEXT_YEAR'), ['VALUE_UNLISTED']],
  [
    'a permission on a segment, with its type',
    all(SEGMENT, permission('[type=customsegment, scriptid=cseg_example]')),
    ['ROOT_UNKNOWN'],
  ],
  [
    'a user event on a record type of the warehouse',
    change(USER_EVENT, '<recordtype>CONTACT', '<recordtype>ITEMFULFILLMENT'),
    ['VALUE_UNLISTED'],
  ],
  [
    'a link below Inventory',
    change(SUITELET, 'BASICSETUPCUSTOM', 'BASICTRANSACTIONSINVENTORY'),
    ['VALUE_UNLISTED'],
  ],
  [
    'a value that the export left out',
    change(
      SUITELET,
      '<selectrecordtype>[scriptid=customrecord_example]',
      '<selectrecordtype>[ACCOUNT_SPECIFIC_VALUE]',
    ),
    ['ACCOUNT_SPECIFIC_VALUE'],
  ],
  [
    'a parameter that selects a form',
    all(
      add(
        'Objects/custform_example.xml',
        '<transactionForm scriptid="custform_example"><name>Example</name></transactionForm>',
      ),
      (folder) => {
        const text = readFileSync(path.join(folder, SUITELET), 'utf8');
        writeFileSync(
          path.join(folder, SUITELET),
          text.replace(/<defaultselection>.*?</, '<defaultselection>[scriptid=custform_example]<'),
        );
      },
    ),
    ['ROOT_UNKNOWN'],
  ],
  ['a segment of type SELECT', SEGMENT, ['ROOT_UNKNOWN']],
  [
    'ids that two forms share',
    all(
      add(
        'Objects/custform_one.xml',
        '<entryForm scriptid="custform_one"><tab scriptid="custtab1"/><tab scriptid="custtab1"/></entryForm>',
      ),
      add(
        'Objects/custform_two.xml',
        '<entryForm scriptid="custform_two"><tab scriptid="custtab1"/></entryForm>',
      ),
    ),
    ['ROOT_UNKNOWN', 'ROOT_UNKNOWN'],
  ],
  ['a license above the header', change(SCRIPT, '/**', '/* MIT */\n/**'), ['RCP_SCRIPT_HEADER']],
  [
    'a JSDoc comment above the header',
    change(SCRIPT, '/**', '/** A RESTlet. */\n/**'),
    ['RCP_SCRIPT_HEADER'],
  ],
  ['code above the header', change(SCRIPT, '/**', 'var first = 1;\n/**'), ['RCP_SCRIPT_HEADER']],
  [
    'a header in the other usual case',
    change(SCRIPT, '@NScriptType Restlet', '@NScriptType RESTlet'),
    [],
  ],
  [
    'a script of SuiteScript 1.0',
    add(SCRIPT, 'function get() { return nlapiGetUser(); }\n'),
    ['RCP_SCRIPT_HEADER'],
  ],
  [
    'a script of SuiteScript 2.0',
    change(SCRIPT, '@NApiVersion 2.1', '@NApiVersion 2.x'),
    ['RCP_API_VERSION'],
  ],
  [
    'a project with applications',
    change('manifest.xml', '<features>', '<applications/><features>'),
    ['MANIFEST_FOREIGN'],
  ],
  [
    'a feature of accounting',
    change(
      'manifest.xml',
      '</features>',
      '<feature required="false">ACCOUNTING</feature></features>',
    ),
    ['FEATURE_UNLISTED'],
  ],
  [
    'a template beside an object',
    add('Objects/custtmpl_example.template.xml', '<#if record.total gt 0>${record.total}</#if>'),
    [],
  ],
  [
    'a field that can’t be typed in',
    change(RECORD, '<fieldtype>', '<displaytype>DISABLED</displaytype><fieldtype>'),
    ['VALUE_UNLISTED'],
  ],
];

const codesOf = (prepare: Change) =>
  withGood((folder) => {
    prepare(folder);
    return lintProject(folder);
  });

test.each(ACCEPTED)("%s isn't an error", async (_what, prepare, codes) => {
  expect((await codesOf(prepare)).map(({ code }) => code).sort()).toEqual(codes);
});

/**
 * Which project can have them shows elsewhere; here only that a SuiteApp is not refused for them.
 */
test.each([
  [
    'bundle dependencies',
    change(
      'manifest.xml',
      '</features>',
      '</features><bundles><bundle id="1"><objects/></bundle></bundles>',
    ),
    'MANIFEST_FOREIGN',
  ],
  [
    'a bundle installation script',
    add(
      'Objects/customscript_example_install.xml',
      '<bundleinstallationscript scriptid="customscript_example_install"/>',
    ),
    'OBJECT_FOREIGN',
  ],
])('a SuiteApp with %s gets a warning', async (_what, prepare, code) => {
  const found = (await codesOf(all(toSuiteApp, prepare))).filter(
    (finding) => finding.code === code,
  );
  expect(found.map((finding) => severityOf(finding.code))).toEqual(['warning']);
});

/** What the server refuses, though the file looks right. */
const REFUSED: readonly [what: string, prepare: Change, code: string][] = [
  ['OAuth 2.0 at View', permission('ADMI_LOGIN_OAUTH2', 'VIEW'), 'PERMISSION_LEVEL'],
  ['SuiteAnalytics Workbook at View', permission('REPO_ANALYTICS', 'VIEW'), 'PERMISSION_LEVEL'],
  ['reconciliation reports at Edit', permission('REPO_RECONCILE', 'EDIT'), 'PERMISSION_LEVEL'],
  ['Employee Record at None', permission('LIST_EMPLOYEE_RECORD', 'NONE'), 'PERMISSION_LEVEL'],
  ['a level that no permission has', permission('LIST_CALL2', 'WRITE'), 'VALUE_UNKNOWN'],
  [
    'two deployments of one script with one id',
    change(USER_EVENT, 'customdeploy_example_contact', 'customdeploy_example_customer'),
    'ID_DUPLICATE',
  ],
  [
    'a script of another type',
    change(SCRIPT, '@NScriptType Restlet', '@NScriptType Suitelet'),
    'SCRIPT_TYPE',
  ],
  [
    'a script of another type below a license',
    change(
      SCRIPT,
      '/**\n * @NApiVersion 2.1\n * @NScriptType Restlet',
      '/** MIT */\n/**\n * @NApiVersion 2.1\n * @NScriptType Suitelet',
    ),
    'SCRIPT_TYPE',
  ],
  [
    'a deployment whose id has another prefix',
    change(RESTLET, 'customdeploy_example_restlet', 'deploy_example'),
    'ID_PREFIX',
  ],
  [
    'a SELECT field that lists nothing',
    change(RECORD, '<fieldtype>TEXT<', '<fieldtype>SELECT<'),
    'SELECT_WITHOUT_TYPE',
  ],
];

test.each(REFUSED)('%s is an error', async (_what, prepare, code) => {
  const errors = (await codesOf(prepare)).filter((finding) => severityOf(finding.code) === 'error');
  expect(errors.map((finding) => finding.code)).toEqual([code]);
});

test.each([
  ['LIST_CALL', 'FULL'],
  ['ADMI_LOGIN_OAUTH2', 'FULL'],
  ['ADMI_LOGIN_OAUTH2', 'NONE'],
  ['REPO_ANALYTICS', 'EDIT'],
  ['LIST_CERTIFICATES', 'VIEW'],
  ['REPO_CUSTOMIZATION', 'EDIT'],
])('%s at %s is fine', async (key, level) => {
  const found = await withGood((folder) => {
    if (key === 'LIST_CALL') edit(folder, ROLE, '<permlevel>EDIT', `<permlevel>${level}`);
    else permission(key, level)(folder);
    return lintProject(folder);
  });
  expect(found).toEqual([]);
});
