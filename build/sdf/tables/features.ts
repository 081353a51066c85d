/**
 * The feature that an object makes the manifest declare. Source: "Feature Dependencies" of each
 * object in the SDF XML reference.
 */
export const OBJECT_FEATURES: Readonly<Record<string, string>> = {
  restlet: 'SERVERSIDESCRIPTING',
  suitelet: 'SERVERSIDESCRIPTING',
  usereventscript: 'SERVERSIDESCRIPTING',
  clientscript: 'SERVERSIDESCRIPTING',
  scheduledscript: 'SERVERSIDESCRIPTING',
  mapreducescript: 'SERVERSIDESCRIPTING',
  sdfinstallationscript: 'SERVERSIDESCRIPTING',
  bundleinstallationscript: 'SERVERSIDESCRIPTING',
  customrecordtype: 'CUSTOMRECORDS',
};

/**
 * The feature that an element makes the manifest declare, wherever it stands. Source: the element's
 * own row in the reference.
 */
export const ELEMENT_FEATURES: Readonly<Record<string, string>> = {
  abbreviation: 'MATRIXITEMS',
  accountingbooksoption: 'MULTIBOOK',
  allpartners: 'CRM',
  appliesperkeyword: 'MARKETING',
  appliestocampaign: 'MARKETING',
  appliestocase: 'SUPPORT',
  appliestoissue: 'ISSUEDB',
  appliestomfgprojecttask: 'MFGROUTING',
  appliestoprojecttask: 'ADVANCEDJOBS',
  appliestoresourceallocation: 'RESOURCEALLOCATIONS',
  appliestosolution: 'KNOWLEDGEBASE',
  auddepartment: 'DEPARTMENTS',
  audpartner: 'CRM',
  audsubsidiary: 'SUBSIDIARIES',
  enabledle: 'EXTREMELIST',
  enablemailmerge: 'MAILMERGE',
  enablenametranslation: 'MULTILANGUAGE',
  ismatrixoption: 'MATRIXITEMS',
  issuerole: 'ISSUEDB',
  iswebserviceonlyrole: 'WEBSERVICES',
  restrictip: 'IPADDRESSRULES',
  subsidiaryoption: 'SUBSIDIARIES',
  subsidiaryviewingallowed: 'SUBSIDIARIES',
};

/**
 * The feature without which an account does not have a record type that deployments name. That a
 * deployment on it needs the feature declared is not written anywhere, so this is our own rule.
 */
export const RECORD_FEATURES: Readonly<Record<string, string>> = {
  ESTIMATE: 'ESTIMATES',
  ISSUE: 'ISSUEDB',
  JOB: 'JOBS',
  OPPORTUNITY: 'OPPORTUNITIES',
  SALESORDER: 'SALESORDERS',
  SUPPORTCASE: 'SUPPORT',
};

/**
 * Features that this project may come to name, of the 257 in the list `configurable_features`, and
 * those that elements name.
 */
export const KNOWN_FEATURES: readonly string[] = [
  ...Object.values(OBJECT_FEATURES),
  ...Object.values(ELEMENT_FEATURES),
  ...Object.values(RECORD_FEATURES),
  'ADVANCEDJOBS',
  'CLASSES',
  'CREATESUITEBUNDLES',
  'CUSTOMCODE',
  'CUSTOMSEGMENTS',
  'INTERNATIONALPHONENUMBERS',
  'KNOWLEDGEBASE',
  'LOCATIONS',
  'MARKETING',
  'MULTICURRENCY',
  'OAUTH2',
  'PRM',
  'RECEIVABLES',
  'RESTWEBSERVICES',
  'SFA',
  'SUITEAPPCONTROLCENTER',
  'TBA',
  'TEAMSELLING',
  'TELEPHONY',
  'TIMETRACKING',
  'USR',
  'WEBSERVICESEXTERNAL',
  'WORKFLOW',
];
