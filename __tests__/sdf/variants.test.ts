import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lintProject } from '../../build/sdf/lint.ts';
import { edit, withFolder, withGood } from './temporary-project.ts';

const RESTLET = 'Objects/customscript_example_restlet.xml';
const SUITELET = 'Objects/customscript_example_suitelet.xml';
const CLIENT = 'Objects/customscript_example_client.xml';
const RECORD = 'Objects/customrecord_example.xml';
const ROLE = 'Objects/customrole_example.xml';
const XLIFF = 'Translations/custcollection_example_de_DE.xlf';
const LIST = 'Objects/customlist_example.xml';

/** As it is printed, without the message. */
const linted = (folder: string) =>
  lintProject(folder).map(({ code, file, line }) => `${file}:${line} ${code}`);

/**
 * What, in which file, before, after, and where it must be reported: further faults of rules that
 * have a broken project.
 */
const FAULTS: readonly [what: string, file: string, from: string, to: string, expected: string][] =
  [
    [
      'a collection named by a plain attribute',
      XLIFF,
      'ns:collection',
      'collection',
      `${XLIFF}:5 XLIFF_COLLECTION`,
    ],
    [
      'a collection named in another namespace',
      XLIFF,
      'xmlns:ns="netsuite"',
      'xmlns:ns="suitenet"',
      `${XLIFF}:5 XLIFF_COLLECTION`,
    ],
    ['translations in a default namespace', XLIFF, 'xmlns:ns3=', 'xmlns=', `${XLIFF}:2 XLIFF_ROOT`],
    [
      'a bare ampersand',
      RESTLET,
      'Example RESTlet',
      'Example & RESTlet',
      `${RESTLET}:2 XML_SYNTAX`,
    ],
    [
      'an end of CDATA without a beginning',
      RESTLET,
      'Example RESTlet',
      'Example ]]> RESTlet',
      `${RESTLET}:2 XML_SYNTAX`,
    ],
    [
      'a control character',
      RESTLET,
      'Example RESTlet',
      'Example \u0007RESTlet',
      `${RESTLET}:2 XML_SYNTAX`,
    ],
    [
      'an attribute without quotes',
      'manifest.xml',
      'required="true">SERVER',
      'required=true>SERVER',
      'manifest.xml:7 XML_SYNTAX',
    ],
    [
      'elements that cross',
      RESTLET,
      '<status>RELEASED</status>',
      '<status>RELEASED</title>',
      `${RESTLET}:7 XML_SYNTAX`,
    ],
    [
      'a permission that does not exist',
      ROLE,
      'LIST_CALL',
      'LIST_CALLS',
      `${ROLE}:6 VALUE_UNLISTED`,
    ],
    [
      'a level that does not exist',
      ROLE,
      '<permlevel>EDIT',
      '<permlevel>WRITE',
      `${ROLE}:7 VALUE_UNKNOWN`,
    ],
    ['a center that does not exist', ROLE, 'BASIC', 'CLASSIC', `${ROLE}:3 VALUE_UNKNOWN`],
    [
      'a role that does not exist',
      RECORD,
      '[scriptid=customrole_example]',
      'SALES_PRESON',
      `${RECORD}:36 VALUE_UNLISTED, ${ROLE}:9 PERMISSION_ONE_SIDED`,
    ],
    [
      'one wrong role of several',
      CLIENT,
      'SALES_PERSON|',
      'SALES_PERSON|SALES_PRESON|',
      `${CLIENT}:13 VALUE_UNLISTED`,
    ],
    [
      'a menu category that does not exist',
      SUITELET,
      'BASICSETUPCUSTOM',
      'BASICSETUPCUSTOMS',
      `${SUITELET}:23 VALUE_UNLISTED`,
    ],
    [
      'a task type of record types at a Suitelet',
      SUITELET,
      '<linktasktype>SCRIPT',
      '<linktasktype>LIST',
      `${SUITELET}:25 VALUE_UNKNOWN`,
    ],
    [
      'a parameter level that does not exist',
      SUITELET,
      'COMPANY',
      'ACCOUNT',
      `${SUITELET}:9 VALUE_UNKNOWN`,
    ],
    [
      'a record type without brackets',
      SUITELET,
      '[scriptid=customrecord_example]',
      'customrecord_example',
      `${SUITELET}:8 VALUE_UNKNOWN`,
    ],
    [
      'a record type in small letters',
      CLIENT,
      '[scriptid=customrecord_example]',
      'customer',
      `${CLIENT}:11 VALUE_UNLISTED`,
    ],
    [
      'a permission on what is no record type',
      ROLE,
      '[scriptid=customrecord_example]',
      '[scriptid=customlist_example]',
      `${RECORD}:35 PERMISSION_ONE_SIDED, ${ROLE}:10 REFERENCE_TYPE`,
    ],
    [
      'an element of another script type',
      CLIENT,
      '<eventtype>',
      '<title>Example</title>\n      <eventtype>',
      `${CLIENT}:14 ELEMENT_UNKNOWN`,
    ],
    [
      'an element called like a property of every object',
      ROLE,
      '<centertype>',
      '<constructor/><centertype>',
      `${ROLE}:3 ELEMENT_UNKNOWN`,
    ],
    [
      'a stranger in a list',
      RECORD,
      '<instances>',
      '<instances><row/>',
      `${RECORD}:21 ELEMENT_UNKNOWN`,
    ],
    [
      'a value of no parameter',
      RESTLET,
      '<allroles>',
      '<custscript_example_row>1</custscript_example_row><allroles>',
      `${RESTLET}:10 FIELD_UNKNOWN`,
    ],
    [
      'an element that needs a feature',
      RECORD,
      '<accesstype>',
      '<enabledle>T</enabledle><accesstype>',
      'manifest.xml:1 ELEMENT_FEATURE',
    ],
    [
      'a library that does not exist',
      CLIENT,
      'example_library.js',
      'example_other.js',
      `${CLIENT}:6 FILE_UNRESOLVED`,
    ],
    [
      'a text that refers to nothing',
      SUITELET,
      '<label>Row',
      '<label translate="T">[scriptid=custcollection_example.row]',
      `${SUITELET}:6 REFERENCE_UNRESOLVED`,
    ],
    [
      'the name of a list that is too long',
      LIST,
      'Example list',
      'x'.repeat(31),
      `${LIST}:2 TEXT_LENGTH`,
    ],
    ['two values of a list with one id', LIST, 'val_two', 'val_one', `${LIST}:8 ID_DUPLICATE`],
    [
      'a path out of the project',
      'deploy.xml',
      '~/Objects/*',
      '~/Objects/../Objects/*',
      'deploy.xml:6 DEPLOY_PATH',
    ],
    [
      'a dependency of the other project type',
      'manifest.xml',
      '<features>',
      '<applications/><features>',
      'manifest.xml:5 MANIFEST_FOREIGN',
    ],
  ];

test.each(FAULTS)('%s is a fault', async (_what, file, from, to, expected) => {
  const found = await withGood((folder) => {
    edit(folder, file, from, to);
    return linted(folder);
  });
  // A path that covers nothing leaves all the objects out, which is said too.
  expect(found.filter((finding) => !finding.endsWith('RCP_DEPLOY_UNCOVERED')).join(', ')).toBe(
    expected,
  );
});

/** What must not be reported. */
const FINE: readonly [what: string, file: string, from: string, to: string][] = [
  ['an ampersand in a comment', RESTLET, '<name>', '<!-- this & that ]]> --><name>'],
  ['a character reference', RESTLET, 'Example RESTlet', 'Example &#38; &#x26; RESTlet'],
  ['an empty element', RESTLET, '<allroles>', '<audemployee/><allroles>'],
  [
    'an object of the account that the manifest declares',
    RECORD,
    '[scriptid=customlist_example]',
    '[scriptid=customlist_of_theirs]',
  ],
  [
    'a file of the account that the manifest declares',
    CLIENT,
    '/SuiteScripts/Example/example_library.js',
    '/SuiteScripts/Theirs/library.js',
  ],
  [
    'a deployment on a record type whose feature is declared',
    'Objects/customscript_example_user_event.xml',
    'CONTACT',
    'OPPORTUNITY',
  ],
  [
    'a name for numbered rows',
    RECORD,
    '<name>Example row</name>',
    '<altname>Example row</altname>',
  ],
];

const DECLARED = `<feature required="false">OPPORTUNITIES</feature></features>
    <objects><object>customlist_of_theirs</object></objects>
    <files><file>/SuiteScripts/Theirs/library.js</file></files>`;

test.each(FINE)('%s is fine', async (what, file, from, to) => {
  const found = await withGood((folder) => {
    edit(folder, 'manifest.xml', '</features>', DECLARED);
    if (what.includes('numbered'))
      edit(folder, RECORD, '<includename>', '<enablenumbering>T</enablenumbering><includename>');
    edit(folder, file, from, to);
    return linted(folder);
  });
  expect(found).toEqual([]);
});

/** Turns the good project into a SuiteApp. */
function toSuiteApp(folder: string): void {
  edit(folder, 'manifest.xml', 'ACCOUNTCUSTOMIZATION', 'SUITEAPP');
  edit(
    folder,
    'manifest.xml',
    '<projectname>',
    '<publisherid>com.example</publisherid><projectid>app</projectid><projectversion>1.0.0</' +
      'projectversion><projectname>',
  );
}

test('a SuiteApp keeps its files in the folder of its own id', async () => {
  const found = await withGood((folder) => {
    toSuiteApp(folder);
    const cabinet = path.join(folder, 'FileCabinet');
    mkdirSync(path.join(cabinet, 'SuiteApps'));
    renameSync(
      path.join(cabinet, 'SuiteScripts', 'Example'),
      path.join(cabinet, 'SuiteApps', 'com.example.other'),
    );
    return linted(folder);
  });
  expect(found).toContain('FileCabinet/SuiteApps/com.example.other/example_restlet.js:1 FILE_ROOT');
});

test('a SuiteApp can’t declare objects of the account or deploy a configuration', async () => {
  const found = await withGood((folder) => {
    toSuiteApp(folder);
    edit(folder, 'manifest.xml', '</features>', DECLARED);
    edit(folder, 'deploy.xml', '</deploy>', '<configuration/></deploy>');
    return linted(folder);
  });
  expect(found.filter((finding) => !finding.endsWith('FILE_ROOT'))).toEqual([
    'deploy.xml:11 DEPLOY_SECTION',
    'manifest.xml:9 MANIFEST_FOREIGN',
    'manifest.xml:10 MANIFEST_FOREIGN',
  ]);
});

test('what isn’t an object stays out of the objects', async () => {
  const found = await withGood((folder) => {
    writeFileSync(path.join(folder, 'Objects', 'notes.md'), 'Notes');
    return linted(folder);
  });
  expect(found).toEqual(['Objects/notes.md:1 RCP_NOT_FOR_DEPLOYMENT']);
});

test('an object that can’t be read brings no further faults with it', async () => {
  const found = await withGood((folder) => {
    writeFileSync(path.join(folder, RECORD), '<customrecordtype');
    return linted(folder);
  });
  expect(found).toEqual([`${RECORD}:1 XML_SYNTAX`]);
});

test('a script whose header is not its first comment is still a script', async () => {
  const found = await withGood((folder) => {
    writeFileSync(
      path.join(folder, 'FileCabinet/SuiteScripts/Example/orphan.js'),
      '/* A licence. */\n/**\n * @NApiVersion 2.1\n * @NScriptType Suitelet\n */\n',
    );
    edit(
      folder,
      'FileCabinet/SuiteScripts/Example/example_restlet.js',
      '/**',
      '/** A licence. */\n/**',
    );
    return linted(folder);
  });
  expect(found).toEqual([
    'FileCabinet/SuiteScripts/Example/orphan.js:1 RCP_SCRIPT_UNUSED',
    `${RESTLET}:3 RCP_SCRIPT_HEADER`,
  ]);
});

test('faults come by file and line', async () => {
  const found = await withGood((folder) => {
    edit(folder, RESTLET, '<status>RELEASED', '<status>TESTING');
    edit(folder, RESTLET, 'Example RESTlet', 'x'.repeat(41));
    edit(folder, 'deploy.xml', '</deploy>', '<folders/></deploy>');
    return linted(folder);
  });
  expect(found).toEqual([
    'deploy.xml:11 DEPLOY_SECTION',
    `${RESTLET}:2 TEXT_LENGTH`,
    `${RESTLET}:7 RCP_TESTING`,
  ]);
});

/** What may lie in a folder that isn't a project. */
const JUNK = [
  '',
  ' ',
  '<',
  '<a>',
  '<a/><b/>',
  '<toString/>',
  '<__proto__ scriptid="__proto__"/>',
  '<role/>',
  '<suitelet scriptid="."><scriptdeployments>x</scriptdeployments></suitelet>',
  '\u0000',
  '<?xml?>',
];

test.each(JUNK)('junk %j is a finding and no error', async (junk) => {
  const found = await withFolder((folder) => {
    mkdirSync(path.join(folder, 'Objects'));
    for (const file of ['manifest.xml', 'deploy.xml', 'Objects/junk.xml'])
      writeFileSync(path.join(folder, file), junk);
    return linted(folder);
  });
  for (const file of ['manifest.xml', 'deploy.xml', 'Objects/junk.xml'])
    expect(found.join('\n')).toContain(file);
});

test('an empty folder lacks both files', async () => {
  expect(await withFolder(linted)).toEqual([
    'deploy.xml:0 FILE_MISSING',
    'manifest.xml:0 FILE_MISSING',
  ]);
});

test('a project without objects and files is read', async () => {
  const found = await withGood((folder) => {
    for (const top of ['Objects', 'FileCabinet', 'Translations'])
      rmSync(path.join(folder, top), { recursive: true });
    return linted(folder);
  });
  expect(found).toEqual([
    'deploy.xml:3 RCP_DEPLOY_NOTHING',
    'deploy.xml:6 RCP_DEPLOY_NOTHING',
    'deploy.xml:9 RCP_DEPLOY_NOTHING',
  ]);
});
