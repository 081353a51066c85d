import {
  BOOLEAN,
  booleans,
  group,
  mustOne,
  mustText,
  OPEN,
  one,
  type Shape,
  type Spec,
  text,
} from './spec.ts';

/** Levels of single roles on one field. Source: SDFxml_3961804206, SDFxml_3094672873. */
const ROLE_ACCESS: Shape = {
  elements: {
    role: { kind: 'choice', of: 'role', to: ['role'], required: true },
    accesslevel: mustOne('accesslevel'),
    searchlevel: mustOne('accesslevel'),
  },
};

/**
 * What fields of custom records and script parameters have in common. Source: SDFxml_1412672892.
 */
const CUSTOM_FIELD: Readonly<Record<string, Spec>> = {
  fieldtype: mustOne('fieldtype'),
  label: mustText(200),
  // Standard types have negative numbers: -2 is customer, -4 is employee. They are too many to
  // list.
  selectrecordtype: {
    kind: 'choice',
    form: /^-\d+$/,
    to: ['customrecordtype', 'customlist', 'customsegment', 'customtransactiontype'],
  },
  // Forms, fields, searches, scripts, workflows and more may be selected.
  defaultselection: { kind: 'choice', form: /^(-?\d+|[A-Z][A-Z0-9_]*)$/, to: 'any' },
  ...booleans(
    'applyformatting',
    'checkspelling',
    'defaultchecked',
    'isformula',
    'ismandatory',
    'storevalue',
  ),
  defaultvalue: text(),
  description: text(),
  displayheight: text(),
  displaytype: one('displaytype'),
  displaywidth: text(),
  dynamicdefault: one('dynamicdefault'),
  help: text(),
  linktext: text(),
  maxlength: text(),
  maxvalue: text(),
  minvalue: text(),
  onparentdelete: one('onparentdelete'),
  searchdefault: { kind: 'choice', to: ['savedsearch'] },
  accesslevel: one('accesslevel'),
  searchlevel: one('accesslevel'),
  customfieldfilters: OPEN,
  roleaccesses: group('roleaccess', ROLE_ACCESS),
};

export const PARAMETER: Shape = {
  id: { prefix: 'custscript', max: 40 },
  elements: { ...CUSTOM_FIELD, setting: one('setting') },
};

export const RECORD_FIELD: Shape = {
  id: { prefix: 'custrecord', max: 40 },
  elements: {
    ...CUSTOM_FIELD,
    ...booleans(
      'allowquickadd',
      'enabletextenhance',
      'encryptatrest',
      'globalsearch',
      'isparent',
      'rolerestrict',
      'searchcomparefield',
      'showinlist',
    ),
    parentsubtab: text(),
    sourcefilterby: text(),
    sourcefrom: text(),
    sourcelist: text(),
    subtab: { kind: 'choice', to: ['subtab'] },
  },
};

/**
 * A custom field of activities and cases. Source: NetSuite help, section_157133551436,
 * SDFxml_4275481335.
 */
export const CRM_FIELD: Shape = {
  id: { prefix: 'custevent', max: 39 },
  elements: {
    ...CUSTOM_FIELD,
    ...booleans(
      'appliesperkeyword',
      'appliestocampaign',
      'appliestocase',
      'appliestoevent',
      'appliestoissue',
      'appliestomfgprojecttask',
      'appliestophonecall',
      'appliestoprojecttask',
      'appliestoresourceallocation',
      'appliestosolution',
      'appliestotask',
      'availableexternally',
      'encryptatrest',
      'globalsearch',
      'showinlist',
    ),
    sourcefilterby: text(),
    sourcefrom: text(),
    sourcelist: text(),
    subtab: { kind: 'choice', form: /^[A-Z]+$/, to: ['subtab'] },
  },
};

export const INSTANCE: Shape = {
  id: { prefix: null, max: 40 },
  elements: {
    name: text(),
    altname: text(),
    isinactive: BOOLEAN,
    parent: { kind: 'choice', to: ['instance'] },
  },
  values: { of: 'customrecordcustomfield', prefix: 'custrecord' },
};
