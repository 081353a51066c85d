import { CRM_FIELD, INSTANCE, RECORD_FIELD } from './fields.ts';
import { SCRIPTS } from './scripts.ts';
import {
  BOOLEAN,
  booleans,
  group,
  mustOne,
  mustText,
  OPEN,
  one,
  type Shape,
  text,
} from './spec.ts';

/** Source: SDFxml_372451363 and its parts, SDFxml_2290236535 for permissions. */
const CUSTOM_RECORD_TYPE: Shape = {
  id: { prefix: 'customrecord', max: 40 },
  elements: {
    recordname: mustText(40),
    accesstype: one('accesstype'),
    description: text(),
    ...booleans(
      'allowattachments',
      'allowinlinedeleting',
      'allowinlinedetaching',
      'allowinlineediting',
      'allowmobileaccess',
      'allownumberingoverride',
      'allowquickadd',
      'allowquicksearch',
      'allowuiaccess',
      'enabledle',
      'enablekeywords',
      'enablemailmerge',
      'enablenametranslation',
      'enablenumbering',
      'enableoptimisticlocking',
      'enablesystemnotes',
      'hierarchical',
      'iconbuiltin',
      'includeinsearchmenu',
      'includename',
      'isinactive',
      'isordered',
      'showcreationdate',
      'showcreationdateonlist',
      'showid',
      'showlastmodified',
      'showlastmodifiedonlist',
      'shownotes',
      'showowner',
      'showownerallowchange',
      'showowneronlist',
    ),
    customsegment: { kind: 'choice', to: ['customsegment'] },
    externalrolepermissionlevel: one('level'),
    icon: text(),
    iconindex: text(),
    numberinginit: text(),
    numberingmindigits: text(),
    numberingprefix: text(),
    numberingsuffix: text(),
    publicpermissionlevel: one('level'),
    customrecordcustomfields: group('customrecordcustomfield', RECORD_FIELD),
    permissions: group('permission', {
      elements: {
        permittedrole: { kind: 'choice', of: 'role', to: ['role'], required: true },
        permittedlevel: mustOne('level'),
        restriction: one('restriction'),
      },
    }),
    instances: group('instance', INSTANCE),
    links: group('link', {
      elements: {
        linkcategory: mustOne('linkcategory'),
        linklabel: text(),
        linktasktype: mustOne('recordtasktype'),
      },
    }),
    subtabs: group('subtab', {
      id: { prefix: null, max: 40 },
      elements: { tabtitle: mustText(), tabparent: text() },
    }),
    recordsublists: OPEN,
  },
};

/** Source: NetSuite help, section_4731154857; SDFxml_762449695. */
const ROLE: Shape = {
  id: { prefix: 'customrole', max: 40 },
  elements: {
    name: mustText(),
    centertype: { kind: 'choice', of: 'centertype', to: ['center'], required: true },
    ...booleans(
      'coreadminpermission',
      'employeeselectionunrestricted',
      'employeeviewingallowed',
      'isinactive',
      'ispartnerrole',
      'issalesrole',
      'issinglesignononly',
      'issupportrole',
      'iswebserviceonlyrole',
      'restrictbydevice',
      'restrictip',
      'restricttimeandexpenses',
      'subsidiaryviewingallowed',
    ),
    accountingbooksoption: text(),
    employeerestriction: one('employeerestriction'),
    issuerole: text(),
    subsidiaryoption: text(),
    tfaduration: text(),
    tfarequired: one('tfarequired'),
    permissions: group('permission', {
      elements: {
        permkey: {
          kind: 'choice',
          of: 'permission',
          to: ['customrecordtype', 'customsegment', 'customtransactiontype'],
          required: true,
        },
        permlevel: mustOne('level'),
        restriction: one('restriction'),
      },
    }),
    recordrestrictions: OPEN,
  },
};

/**
 * The objects this project knows, by root element: prefixes, lengths, elements. What is not here is
 * unknown to the linter and reported, so that a new kind of object begins with a row in this table.
 */
export const OBJECTS: Readonly<Record<string, Shape>> = {
  ...SCRIPTS,
  customrecordtype: CUSTOM_RECORD_TYPE,
  role: ROLE,
  crmcustomfield: CRM_FIELD,
  /** Source: SDFxml_2476691670, SDFxml_2207840567. */
  customlist: {
    id: { prefix: 'customlist', max: 38 },
    elements: {
      name: mustText(30),
      description: text(),
      ...booleans('isinactive', 'ismatrixoption', 'isordered'),
      customvalues: group('customvalue', {
        id: { prefix: null, max: 40 },
        elements: { value: mustText(), abbreviation: text(), isinactive: BOOLEAN },
      }),
    },
  },
  /** Source: SDFxml_4129151512, SDFxml_2285369723. */
  translationcollection: {
    id: { prefix: 'custcollection', max: 60 },
    elements: {
      name: mustText(100),
      defaultlanguage: mustOne('language'),
      description: text(1000),
      strings: group('string', {
        id: { prefix: null, max: 255 },
        elements: { defaulttranslation: mustText(1000), description: text(1000) },
      }),
    },
  },
  /** Source: SDFxml_3777573046: an id and nothing else. */
  secret: { id: { prefix: 'custsecret', max: 99 }, elements: {}, empty: 'RCP_SECRET_VALUE' },
  /** Source: SDFxml_3719392610: an id and nothing else. */
  integration: { id: { prefix: 'custinteg', max: 99 }, elements: {}, empty: 'ELEMENT_UNKNOWN' },
};

/**
 * Elements within an object whose script ids are unique in the whole account. All others, such as
 * deployments, need to differ within their object only: deployed projects have a `customdeploy1`
 * for each script.
 */
export const ACCOUNT_WIDE_IDS: readonly string[] = ['scriptcustomfield', 'customrecordcustomfield'];
