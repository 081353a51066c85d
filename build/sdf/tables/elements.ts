import type { EnumName } from './enums.ts';

/** What an element may hold. */
export type Spec =
  | { kind: 'text'; max?: number; required?: true }
  | { kind: 'boolean' }
  | { kind: 'enum'; of: EnumName; list?: true; required?: true; orReference?: true }
  | { kind: 'file'; required?: true }
  | { kind: 'reference'; required?: true }
  | { kind: 'group'; item: string; of: Shape };

/** An element with a script id of its own. */
export interface Identified {
  prefix: string | null;
  max: number;
}

export interface Shape {
  id?: Identified;
  elements: Readonly<Record<string, Spec>>;
  /** Other elements that may stand here, by pattern: a parameter's value inside a deployment, a field's inside an instance. */
  also?: RegExp;
}

const text = (max?: number): Spec => (max === undefined ? { kind: 'text' } : { kind: 'text', max });
const must = (max?: number): Spec => ({ ...(text(max) as { kind: 'text' }), required: true });
const BOOLEAN: Spec = { kind: 'boolean' };
const one = (of: EnumName): Spec => ({ kind: 'enum', of });
const oneOf = (of: EnumName): Spec => ({ kind: 'enum', of, required: true });

const CUSTOM_FIELD = {
  fieldtype: oneOf('fieldtype'),
  label: must(200),
  selectrecordtype: { kind: 'reference' },
  description: text(),
  help: text(),
  ismandatory: BOOLEAN,
  storevalue: BOOLEAN,
  displaytype: one('displaytype'),
  maxlength: text(),
  minvalue: text(),
  maxvalue: text(),
  defaultvalue: text(),
  defaultchecked: BOOLEAN,
  defaultselection: { kind: 'reference' },
  accesslevel: one('accesslevel'),
  searchlevel: one('accesslevel'),
  onparentdelete: one('onparentdelete'),
  applyformatting: BOOLEAN,
  checkspelling: BOOLEAN,
  isformula: BOOLEAN,
} as const satisfies Record<string, Spec>;

const PARAMETER: Shape = { id: { prefix: 'custscript_', max: 40 }, elements: { ...CUSTOM_FIELD, setting: one('setting') } };

const AUDIENCE = {
  allroles: BOOLEAN,
  allemployees: BOOLEAN,
  allpartners: BOOLEAN,
  audslctrole: text(),
  auddepartment: text(),
  audsubsidiary: text(),
  audpartner: text(),
  audemployee: text(),
  audgroup: text(),
} as const satisfies Record<string, Spec>;

const DEPLOYMENT = {
  status: oneOf('status'),
  isdeployed: BOOLEAN,
  loglevel: one('loglevel'),
  ...AUDIENCE,
} as const satisfies Record<string, Spec>;

const LINK: Shape = { elements: { linkcategory: oneOf('linkcategory'), linklabel: text(50), linktasktype: oneOf('linktasktype') } };

const deployment = (elements: Record<string, Spec>): Spec => ({
  kind: 'group',
  item: 'scriptdeployment',
  of: { id: { prefix: 'customdeploy_', max: 40 }, elements: { ...DEPLOYMENT, ...elements }, also: /^custscript_/ },
});

const script = (deployments: Record<string, Spec>): Shape => ({
  id: { prefix: 'customscript_', max: 40 },
  elements: {
    name: must(40),
    scriptfile: { kind: 'file', required: true },
    description: text(999),
    isinactive: BOOLEAN,
    notifyadmins: BOOLEAN,
    notifyemails: text(999),
    notifygroup: text(),
    notifyowner: BOOLEAN,
    notifyuser: BOOLEAN,
    scriptcustomfields: { kind: 'group', item: 'scriptcustomfield', of: PARAMETER },
    scriptdeployments: deployment(deployments),
  },
});

const LEVEL = { kind: 'enum', of: 'level', required: true } as const satisfies Spec;

/**
 * The objects this project knows, by root element: prefixes, lengths, elements. What is not here is unknown to the linter
 * and reported, so that a new kind of object begins with a row in this table. Source: as in enums.ts.
 */
export const OBJECTS: Readonly<Record<string, Shape>> = {
  restlet: script({ title: must(60) }),
  suitelet: script({
    title: must(60),
    runasrole: text(),
    eventtype: one('eventtype'),
    isonline: BOOLEAN,
    links: { kind: 'group', item: 'link', of: LINK },
  }),
  usereventscript: script({
    recordtype: { kind: 'enum', of: 'recordtype', required: true, orReference: true },
    runasrole: text(),
    eventtype: one('eventtype'),
    executioncontext: { kind: 'enum', of: 'executioncontext', list: true },
    alllocalizationcontexts: BOOLEAN,
    localizationcontext: text(),
  }),
  customrecordtype: {
    id: { prefix: 'customrecord_', max: 40 },
    elements: {
      recordname: must(40),
      accesstype: one('accesstype'),
      description: text(),
      ...Object.fromEntries([
        'includename', 'showid', 'allowuiaccess', 'allowquicksearch', 'allowattachments', 'allowinlineediting', 'allowinlinedeleting',
        'allowinlinedetaching', 'allowquickadd', 'enablekeywords', 'enableoptimisticlocking', 'enablesystemnotes', 'enablenumbering',
        'hierarchical', 'isinactive', 'isordered', 'includeinsearchmenu', 'shownotes', 'showowner', 'showcreationdate', 'showlastmodified',
        'iconbuiltin',
      ].map((name) => [name, BOOLEAN])),
      customrecordcustomfields: {
        kind: 'group',
        item: 'customrecordcustomfield',
        of: { id: { prefix: 'custrecord_', max: 40 }, elements: { ...CUSTOM_FIELD, showinlist: BOOLEAN, globalsearch: BOOLEAN, encryptatrest: BOOLEAN } },
      },
      permissions: {
        kind: 'group',
        item: 'permission',
        of: { elements: { permittedrole: { kind: 'reference', required: true }, permittedlevel: LEVEL, restriction: one('restriction') } },
      },
      instances: {
        kind: 'group',
        item: 'instance',
        of: { id: { prefix: null, max: 40 }, elements: { name: text(300), altname: text(300), isinactive: BOOLEAN }, also: /^custrecord_/ },
      },
    },
  },
  role: {
    id: { prefix: 'customrole_', max: 40 },
    elements: {
      name: must(40),
      centertype: { kind: 'enum', of: 'centertype', required: true },
      issalesrole: BOOLEAN,
      issupportrole: BOOLEAN,
      employeerestriction: one('employeerestriction'),
      coreadminpermission: BOOLEAN,
      isinactive: BOOLEAN,
      permissions: {
        kind: 'group',
        item: 'permission',
        of: { elements: { permkey: { kind: 'reference', required: true }, permlevel: LEVEL, restriction: one('restriction') } },
      },
    },
  },
};

/** The script objects and the @NScriptType their files must carry. */
export const SCRIPT_HEADERS: Readonly<Record<string, string>> = { restlet: 'Restlet', suitelet: 'Suitelet', usereventscript: 'UserEventScript' };
