import { PARAMETER } from './fields.ts';
import {
  BOOLEAN,
  booleans,
  type Choice,
  group,
  mustOne,
  mustText,
  OPEN,
  one,
  type Shape,
  type Spec,
  text,
} from './spec.ts';

type Elements = Readonly<Record<string, Spec>>;

const ANY_ROLES: Choice = { kind: 'choice', of: 'role', to: ['role'], list: true };
const AUDIENCE: Elements = {
  ...booleans('allroles', 'allemployees', 'allpartners'),
  audslctrole: ANY_ROLES,
  // The values of these belong to one account, so none can be listed here.
  auddepartment: text(),
  audsubsidiary: text(),
  audpartner: text(),
  audemployee: text(),
  audgroup: text(),
};

const DEPLOYMENT: Elements = {
  status: mustOne('status'),
  isdeployed: BOOLEAN,
  loglevel: one('loglevel'),
};
const TITLE: Elements = { title: mustText() };
const RUN_AS: Elements = { runasrole: { kind: 'choice', of: 'role', to: ['role'] } };
const ON_RECORD: Elements = {
  recordtype: {
    kind: 'choice',
    of: 'recordtype',
    to: ['customrecordtype', 'customtransactiontype'],
    required: true,
  },
  eventtype: one('eventtype'),
  executeinwebstore: BOOLEAN,
  executioncontext: { kind: 'choice', of: 'executioncontext', list: true },
  alllocalizationcontexts: BOOLEAN,
  localizationcontext: text(),
};

/** A menu link. Source: SDFxml_4286557755. */
const LINK: Shape = {
  elements: {
    linkcategory: mustOne('linkcategory'),
    linklabel: text(),
    linktasktype: one('suitelettasktype'),
  },
};

const PLUGIN_TYPE: Shape = { elements: { plugintype: mustText() } };
const LIBRARY: Shape = { elements: { scriptfile: { kind: 'file', required: true } } };
const LIBRARIES: Elements = { libraries: group('library', LIBRARY) };
const PLUGINS: Elements = { customplugintypes: group('plugintype', PLUGIN_TYPE) };
const NOTIFY_USER: Elements = { notifyuser: BOOLEAN };
const functions = (...names: string[]): Elements =>
  Object.fromEntries(names.map((name) => [`${name}function`, text()]));

const script = (own: Elements, deployment: Elements): Shape => ({
  id: { prefix: 'customscript', max: 40 },
  elements: {
    name: mustText(40),
    scriptfile: { kind: 'file', required: true },
    description: text(999),
    ...booleans('isinactive', 'notifyadmins', 'notifyowner'),
    notifyemails: text(999),
    notifygroup: text(),
    ...own,
    scriptcustomfields: group('scriptcustomfield', PARAMETER),
    scriptdeployments: group('scriptdeployment', {
      id: { prefix: 'customdeploy', max: 40 },
      elements: { ...DEPLOYMENT, ...deployment },
      values: { of: 'scriptcustomfield', prefix: 'custscript' },
    }),
  },
});

/**
 * Script objects, by root element. Source: SDFxml_2716615335, SDFxml_2909147388, SDFxml_2144494927,
 * SDFxml_4053132713.
 */
export const SCRIPTS = {
  restlet: script(
    { ...NOTIFY_USER, ...LIBRARIES, ...PLUGINS, ...functions('get', 'post', 'put', 'delete') },
    { ...TITLE, ...AUDIENCE },
  ),
  suitelet: script(
    { ...NOTIFY_USER, ...LIBRARIES, ...PLUGINS, ...functions('default') },
    {
      ...TITLE,
      ...AUDIENCE,
      ...RUN_AS,
      eventtype: one('eventtype'),
      isonline: BOOLEAN,
      links: group('link', LINK),
    },
  ),
  usereventscript: script(
    {
      ...NOTIFY_USER,
      ...LIBRARIES,
      ...PLUGINS,
      ...functions('beforeload', 'beforesubmit', 'aftersubmit'),
    },
    { ...AUDIENCE, ...RUN_AS, ...ON_RECORD },
  ),
  clientscript: script(
    {
      ...NOTIFY_USER,
      ...LIBRARIES,
      buttons: OPEN,
      ...functions(
        'fieldchanged',
        'lineinit',
        'pageinit',
        'postsourcing',
        'recalc',
        'saverecord',
        'validatedelete',
        'validatefield',
        'validateinsert',
        'validateline',
      ),
    },
    { ...AUDIENCE, ...ON_RECORD },
  ),
  scheduledscript: script(
    { ...LIBRARIES, ...PLUGINS, ...functions('default') },
    { ...TITLE, recurrence: OPEN },
  ),
  mapreducescript: script(PLUGINS, {
    ...TITLE,
    ...RUN_AS,
    buffersize: text(),
    concurrencylimit: text(),
    queueallstagesatonce: BOOLEAN,
    yieldaftermins: text(),
    recurrence: OPEN,
  }),
  /** Run by deploy.xml of a SuiteApp. Source: NetSuite help, section_1553867014. */
  sdfinstallationscript: script(NOTIFY_USER, TITLE),
  /** Run by SuiteBundler, always as Administrator (NetSuite help, section_4460460309). */
  bundleinstallationscript: script(
    {
      ...LIBRARIES,
      ...PLUGINS,
      ...functions(
        'beforeinstall',
        'afterinstall',
        'beforeupdate',
        'afterupdate',
        'beforeuninstall',
      ),
    },
    { ...TITLE, ...RUN_AS },
  ),
} as const satisfies Record<string, Shape>;

/**
 * The `@NScriptType` that the file of each script object must carry. Source: NetSuite help,
 * section_4600491925.
 */
export const SCRIPT_TYPES: Readonly<Record<string, string>> = {
  restlet: 'Restlet',
  suitelet: 'Suitelet',
  usereventscript: 'UserEventScript',
  clientscript: 'ClientScript',
  scheduledscript: 'ScheduledScript',
  mapreducescript: 'MapReduceScript',
  sdfinstallationscript: 'SDFInstallationScript',
  bundleinstallationscript: 'BundleInstallationScript',
} satisfies Record<keyof typeof SCRIPTS, string>;
