/** Errors: what NetSuite's server or the CLI refuses or skips, and the source of each rule. */
export const PLATFORM_RULES = {
  XML_SYNTAX: 'XML 1.0, section 2.1',
  FILE_MISSING: 'SuiteCloud CLI 4.1.0, sdk-core: both files are read before anything else',
  MANIFEST_ROOT: 'SuiteCloud CLI 4.1.0, sdk-core',
  MANIFEST_TYPE: 'SuiteCloud CLI 4.1.0, project:create',
  MANIFEST_REQUIRED: 'SuiteCloud CLI 4.1.0, project:create templates',
  MANIFEST_VALUE: 'SuiteCloud CLI 4.1.0, validation of project names and ids',
  FEATURE_REQUIRED: 'NetSuite help, section_1523379149',
  FEATURE_UNDECLARED:
    'SDF XML reference, "Feature Dependencies" of each object; NetSuite help, section_4718752626',
  FILE_ROOT: 'SuiteCloud CLI 4.1.0, file:create',
  DEPLOY_ROOT: 'SuiteCloud CLI 4.1.0, sdk-core',
  DEPLOY_SECTION: 'SuiteCloud CLI 4.1.0, sdk-core: other sections are passed over in silence',
  DEPLOY_PATH: 'SuiteCloud CLI 4.1.0, sdk-core: other paths are passed over in silence',
  FILE_NAME: 'NetSuite help, subsect_1537555588',
  ID_MISSING: 'SDF XML reference, attributes of each object',
  ID_PREFIX:
    'NetSuite help, subsect_1537555588; deployed ids, such as customrole1116, have no underscore after the prefix',
  ID_LENGTH: 'SDF XML reference, attributes of each object',
  ID_CHARACTERS:
    'NetSuite help, article_0825085327, which says it of one object type; all documented ids follow it',
  ID_DUPLICATE:
    'NetSuite help, article_0825085327, which says it of one object type; deployment ids are ' +
    'unique for each script, as deployed projects have them',
  ELEMENT_REQUIRED: 'SDF XML reference, fields of each object',
  BOOLEAN: 'NetSuite help, bridgehead_24076946',
  VALUE_UNKNOWN: 'SDF XML reference, lists of values',
  TEXT_LENGTH: 'SDF XML reference, fields of each object',
  FIELD_UNKNOWN:
    'SDF XML reference: a value stands in an element named after its field or parameter',
  INSTANCE_NAME: 'SDF XML reference, instance of customrecordtype',
  SELECT_WITHOUT_TYPE: 'SDF XML reference, selectrecordtype of each custom field',
  FILE_REFERENCE_FORM: 'NetSuite help, bridgehead_24076946',
  FILE_UNRESOLVED:
    'NetSuite help, section_4720575592: neither in the project nor declared in the manifest',
  FILE_EXTENSION: 'SDF XML reference, scriptfile',
  SCRIPT_TYPE: 'NetSuite help, section_4600491925',
  REFERENCE_UNRESOLVED:
    'NetSuite help, section_4720575592: neither in the project nor declared in the manifest',
  REFERENCE_TYPE: 'SDF XML reference, "accepts references to" of each field',
  XLIFF_ROOT:
    'NetSuite help, section_1557770229; deployed files: airport360 of oracle-samples/netsuite-suitecloud-samples',
  XLIFF_LANGUAGE: 'NetSuite help, section_1557770229; SDFxml_753653971',
  XLIFF_COLLECTION: 'deployed files: airport360 of oracle-samples/netsuite-suitecloud-samples',
  XLIFF_UNIT: 'NetSuite help, section_1557770163 and section_1557770229',
  PERMISSION_ONE_SIDED: 'oracle/netsuite-suitecloud-sdk, issues 184 and 579: the server refuses it',
  PERMISSION_LEVELS: 'oracle/netsuite-suitecloud-sdk, issues 184 and 579: the server refuses it',
  PERMISSION_LEVEL:
    'NetSuite help, chapter_N3236764; oracle/netsuite-suitecloud-sdk, issue 183: the server ' +
    "refuses a level that a permission doesn't offer",
} as const;

/**
 * Warnings: what the server accepts or only warns of, and what it may well accept because our
 * tables are shorter than the platform's. They guard against typing errors, so `npm test` allows
 * none in this project.
 */
export const WARNINGS = {
  ROOT_UNKNOWN: "the object type is in none of the linter's tables, so nothing in it was checked",
  ELEMENT_UNKNOWN:
    "at a deployment, the server warns of an element that it doesn't know (patterns of its messages in salto-io/salto)",
  ELEMENT_FEATURE:
    "at a deployment, the server warns of an element whose feature isn't declared, such as allpartners without CRM",
  VALUE_UNLISTED: "the platform has more values than the linter's list",
  ACCOUNT_SPECIFIC_VALUE:
    "NetSuite exports this placeholder for a value that it can't carry to another account, and warns of it",
  FEATURE_UNLISTED:
    "the platform has more features than the linter's list (NetSuite help, section_1523379149)",
  MANIFEST_FOREIGN:
    'NetSuite help, section_1523378695 and section_1523376375; projects of the other type ' +
    'have deployed with such dependencies',
  OBJECT_FOREIGN:
    'NetSuite help, section_1547147541; one SuiteApp has deployed with a bundle installation script',
} as const;

/** House rules: what the platform accepts and this project doesn't want, and why. */
export const HOUSE_RULES = {
  RCP_ID_PREFIX:
    "an underscore after the prefix is the platform's recommendation, and every id of ours has one",
  RCP_SCRIPT_HEADER:
    'the header is the first thing in the file, so that a reader sees it first; NetSuite finds it further down too',
  RCP_API_VERSION: 'the code is written for SuiteScript 2.1',
  RCP_DEPLOY_NOTHING: 'the CLI skips a path that matches nothing without a word',
  RCP_DEPLOY_UNCOVERED: 'the CLI leaves out what no path covers without a word',
  RCP_NOT_FOR_DEPLOYMENT: 'sources, source maps and notes have no business in an account',
  RCP_SCRIPT_UNUSED: 'a script that no object names never runs',
  RCP_ELEMENT_TWICE: 'which of two the server would take is not documented',
  RCP_PERMISSION_TWICE: 'which of two levels the server would take is not documented',
  RCP_RECORD_FEATURE:
    'an account without the record type should still take the project, so its feature is declared optional',
  RCP_SECRET_VALUE:
    'the value of a secret never lies in a repository; the reference knows the id only',
  RCP_RUN_AS_ADMINISTRATOR: 'a script executing as Administrator may do anything, whoever calls it',
  RCP_WITHOUT_LOGIN: 'a page available without login serves anybody',
  RCP_TESTING: 'a deployment in testing runs for its owner only',
  RCP_EXECUTION_CONTEXT:
    'without execution contexts a user event runs in imports, web services and workflows too',
  RCP_RECORD_TYPE_TWICE: 'two deployments on one record type do everything twice',
} as const;

export type Code = keyof typeof PLATFORM_RULES | keyof typeof WARNINGS | keyof typeof HOUSE_RULES;

export type Severity = 'error' | 'warning' | 'house rule';

/**
 * Returns what breaking this rule means: the account refuses the project, it may not, or only this
 * project minds.
 */
export function severityOf(code: Code): Severity {
  if (Object.hasOwn(PLATFORM_RULES, code)) return 'error';
  return Object.hasOwn(WARNINGS, code) ? 'warning' : 'house rule';
}
