import type { RecordData, RecordType } from '../account/records.ts';

export interface Field {
  id: string;
  label: string;
  kind?: 'text' | 'long' | 'phone' | 'email';
  mandatory?: boolean;
}

export interface FieldGroup {
  label: string;
  fields: Field[];
}

const f = (id: string, label: string, kind: Field['kind'] = 'text'): Field => ({ id, label, kind });
const must = (field: Field): Field => ({ ...field, mandatory: true });

const PRIMARY = 'Primary Information';
const ADDRESSES = 'Email | Phone | Address';

function entity(status: string): FieldGroup[] {
  return [
    {
      label: PRIMARY,
      fields: [
        f('entityid', 'ID'),
        must(f('companyname', 'Company Name')),
        f('entitystatus', status),
        f('salesrep', 'Sales Rep'),
        f('url', 'Web Address'),
        f('comments', 'Comments', 'long'),
      ],
    },
    {
      label: ADDRESSES,
      fields: [
        f('email', 'Email', 'email'),
        f('phone', 'Phone', 'phone'),
        f('altphone', 'Alt. Phone', 'phone'),
        f('mobilephone', 'Mobile Phone', 'phone'),
        f('defaultaddress', 'Address', 'long'),
      ],
    },
  ];
}

/**
 * The fields of each form, by their platform ids (SuiteCloud SDK, records reference), in the groups
 * that the product shows.
 */
const FORMS: Readonly<Record<RecordType, FieldGroup[]>> = {
  customer: entity('Status'),
  lead: entity('Status'),
  prospect: entity('Status'),
  contact: [
    {
      label: PRIMARY,
      fields: [
        must(f('entityid', 'Contact')),
        f('firstname', 'First Name'),
        f('lastname', 'Last Name'),
        f('company', 'Company'),
        f('title', 'Job Title'),
        f('comments', 'Comments', 'long'),
      ],
    },
    {
      label: ADDRESSES,
      fields: [
        f('email', 'Email', 'email'),
        f('phone', 'Main Phone', 'phone'),
        f('mobilephone', 'Mobile Phone', 'phone'),
        f('homephone', 'Home Phone', 'phone'),
      ],
    },
  ],
  phonecall: [
    {
      label: PRIMARY,
      fields: [
        must(f('title', 'Subject')),
        f('phone', 'Phone Number', 'phone'),
        f('assigned', 'Organizer'),
        f('status', 'Status'),
        f('priority', 'Priority'),
        f('message', 'Message', 'long'),
      ],
    },
    {
      label: 'Date and Time',
      fields: [
        f('startdate', 'Date'),
        f('starttime', 'Start Time'),
        f('endtime', 'End Time'),
        f('completeddate', 'Date Completed'),
      ],
    },
    {
      label: 'Related Records',
      fields: [f('company', 'Company'), f('contact', 'Contact'), f('transaction', 'Transaction')],
    },
  ],
  task: [
    {
      label: PRIMARY,
      fields: [
        must(f('title', 'Title')),
        f('assigned', 'Assigned To'),
        f('status', 'Status'),
        f('duedate', 'Due Date'),
        f('message', 'Message', 'long'),
      ],
    },
    { label: 'Related Records', fields: [f('company', 'Company'), f('contact', 'Contact')] },
  ],
  supportcase: [
    {
      label: PRIMARY,
      fields: [
        f('casenumber', 'Number'),
        must(f('title', 'Subject')),
        f('status', 'Status'),
        f('priority', 'Priority'),
        f('assigned', 'Assigned To'),
        f('incomingmessage', 'Message', 'long'),
      ],
    },
    {
      label: 'Customer',
      fields: [
        f('company', 'Company'),
        f('contact', 'Contact'),
        f('email', 'Email', 'email'),
        f('phone', 'Phone', 'phone'),
      ],
    },
  ],
  opportunity: [
    {
      label: PRIMARY,
      fields: [
        f('tranid', 'Opportunity #'),
        must(f('entity', 'Company')),
        f('title', 'Title'),
        f('trandate', 'Date'),
        f('entitystatus', 'Status'),
        f('memo', 'Details', 'long'),
      ],
    },
    {
      label: 'Forecasting',
      fields: [
        f('salesrep', 'Sales Rep'),
        f('projectedtotal', 'Projected Total'),
        f('probability', 'Probability'),
        f('expectedclosedate', 'Expected Close'),
      ],
    },
  ],
  salesorder: [
    {
      label: PRIMARY,
      fields: [
        f('tranid', 'Order #'),
        must(f('entity', 'Customer')),
        f('trandate', 'Date'),
        f('orderstatus', 'Status'),
        f('otherrefnum', 'PO #'),
        f('memo', 'Memo', 'long'),
      ],
    },
    { label: 'Sales Information', fields: [f('salesrep', 'Sales Rep'), f('total', 'Total')] },
  ],
  vendor: entity('Category'),
  employee: [
    {
      label: PRIMARY,
      fields: [
        must(f('entityid', 'Employee')),
        f('firstname', 'First Name'),
        f('lastname', 'Last Name'),
        f('title', 'Job Title'),
        f('comments', 'Comments', 'long'),
      ],
    },
    {
      label: ADDRESSES,
      fields: [
        f('email', 'Email', 'email'),
        f('phone', 'Phone', 'phone'),
        f('mobilephone', 'Mobile Phone', 'phone'),
        f('homephone', 'Home Phone', 'phone'),
      ],
    },
  ],
  job: [
    {
      label: PRIMARY,
      fields: [
        f('entityid', 'Project ID'),
        must(f('companyname', 'Project Name')),
        f('parent', 'Customer'),
        f('entitystatus', 'Status'),
        f('projectmanager', 'Project Manager'),
        f('comments', 'Comments', 'long'),
      ],
    },
    {
      label: 'Scheduling',
      fields: [f('startdate', 'Start Date'), f('projectedenddate', 'Estimated End Date')],
    },
    { label: ADDRESSES, fields: [f('email', 'Email', 'email'), f('phone', 'Phone', 'phone')] },
  ],
};

/**
 * The groups of a record's form. What is stored beyond the usual fields gets a group of its own:
 * nothing is hidden.
 */
export function fieldGroups(record: Pick<RecordData, 'type' | 'values'>): FieldGroup[] {
  const groups = FORMS[record.type];
  const known = new Set(groups.flatMap((group) => group.fields.map((field) => field.id)));
  const others = Object.keys(record.values)
    .filter((id) => !known.has(id))
    .sort()
    .map((id) => f(id, id));
  return others.length === 0 ? groups : [...groups, { label: 'Other Fields', fields: others }];
}

/** All fields of a record's form. */
export const fieldsOf = (record: Pick<RecordData, 'type' | 'values'>): Field[] =>
  fieldGroups(record).flatMap((group) => group.fields);
