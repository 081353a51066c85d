import type { BodyField, CustomList } from '../sdf/project.ts';

/** A list that an administrator of a new account made. */
export const SAMPLE_LISTS: readonly CustomList[] = [
  {
    scriptId: 'customlist_sample_topic',
    values: [
      { id: 1, text: 'Pricing' },
      { id: 2, text: 'Delivery' },
      { id: 3, text: 'Support' },
    ],
  },
];

const field = (scriptId: string, label: string, type: string, selects = ''): BodyField => ({
  scriptId,
  label,
  type,
  mandatory: false,
  selects,
  appliesTo: ['phonecall'],
});

/** Fields that an administrator of a new account added to phone calls, one of each type. */
export const SAMPLE_FIELDS: readonly BodyField[] = [
  field('custevent_sample_topics', 'Topics', 'MULTISELECT', 'customlist_sample_topic'),
  field('custevent_sample_callback', 'Promised date', 'DATE'),
  field('custevent_sample_units', 'Units', 'INTEGER'),
  field('custevent_sample_urgent', 'Urgent', 'CHECKBOX'),
  field('custevent_sample_reference', 'Customer reference', 'TEXT'),
];
