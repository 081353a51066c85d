/** Forms of the manifest's values. Source: sdk-core of the SuiteCloud CLI 4.1.0. */
export const MANIFEST_FORMS: Readonly<Record<string, RegExp>> = {
  publisherid: /^[a-z0-9]+\.[a-z0-9]+$/,
  projectid: /^[a-z0-9]+$/,
  projectversion: /^\d+\.\d+\.\d+$/,
  frameworkversion: /^1\.0$/,
  projectname: /^[^<>&'"]+$/,
};

export interface ProjectType {
  /** Elements of the manifest with one value, all required. */
  manifest: readonly string[];
  /** Elements of the manifest's dependencies. */
  dependencies: readonly string[];
  /** Folders of the File Cabinet that it may deploy into. */
  fileRoots(appId: string): readonly string[];
  /** Roots of objects that it does not support. */
  foreign: readonly string[];
  /** Sections of deploy.xml with the folder that their paths must lie in. */
  deploy: Readonly<Record<string, string>>;
}

const DEPLOY = {
  files: '~/FileCabinet/',
  objects: '~/Objects/',
  translationimports: '~/Translations/',
} as const;

/**
 * The two types of SDF projects. Source: project:create and file:create of the SuiteCloud CLI
 * 4.1.0; NetSuite help, section_1523378695 and section_1523376375 for dependencies,
 * section_1548351067 for deploy.xml.
 */
export const PROJECT_TYPES: Readonly<Record<string, ProjectType>> = {
  ACCOUNTCUSTOMIZATION: {
    manifest: ['projectname', 'frameworkversion'],
    dependencies: ['features', 'objects', 'files'],
    fileRoots: () => [
      'SuiteScripts',
      'Templates/E-mail Templates',
      'Templates/Marketing Templates',
      'Web Site Hosting Files/Live Hosting Files',
      'Web Site Hosting Files/Staging Hosting Files',
    ],
    // NetSuite help, section_1547147541.
    foreign: ['sdfinstallationscript'],
    deploy: { ...DEPLOY, configuration: '~/AccountConfiguration/' },
  },
  SUITEAPP: {
    manifest: ['publisherid', 'projectid', 'projectname', 'projectversion', 'frameworkversion'],
    dependencies: ['features', 'applications'],
    fileRoots: (appId) => [`SuiteApps/${appId}`, 'Web Site Hosting Files'],
    // The same page: of the two kinds of installation scripts it supports the other.
    foreign: ['bundleinstallationscript'],
    deploy: { ...DEPLOY, run: '~/Objects/' },
  },
};
