/** The feature an object or element makes the manifest declare. Source: SDF XML reference, "Feature Dependencies" of each page. */
export const OBJECT_FEATURES: Readonly<Record<string, string>> = {
  restlet: 'SERVERSIDESCRIPTING',
  suitelet: 'SERVERSIDESCRIPTING',
  usereventscript: 'SERVERSIDESCRIPTING',
  customrecordtype: 'CUSTOMRECORDS',
};

export const ELEMENT_FEATURES: Readonly<Record<string, string>> = {
  allpartners: 'CRM',
  audpartner: 'CRM',
  auddepartment: 'DEPARTMENTS',
  audsubsidiary: 'SUBSIDIARIES',
};

/** Feature ids this project may name, of the 257 in the reference's list. */
export const KNOWN_FEATURES = [
  'SERVERSIDESCRIPTING', 'CUSTOMRECORDS', 'CUSTOMCODE', 'CRM', 'DEPARTMENTS', 'SUBSIDIARIES', 'RESTWEBSERVICES', 'OAUTH2', 'TBA',
  'TELEPHONY', 'OPPORTUNITIES', 'JOBS', 'SUPPORT', 'SFA', 'ESTIMATES', 'SALESORDERS', 'RECEIVABLES', 'WORKFLOW',
] as const;

/** Roots of the File Cabinet that a project type may deploy into. Source: sdf-core of the SuiteCloud CLI 4.1.0. */
export const FILE_ROOTS = {
  ACCOUNTCUSTOMIZATION: ['SuiteScripts', 'Templates/E-mail Templates', 'Templates/Marketing Templates', 'Web Site Hosting Files'],
  SUITEAPP: ['SuiteApps', 'Web Site Hosting Files'],
} as const;
export type ProjectType = keyof typeof FILE_ROOTS;
