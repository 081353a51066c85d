import type { RecordType } from '../account/records.ts';

/**
 * Internal id of the Administrator role, the same in every account (NetSuite help, sample of
 * article_11111634165).
 */
export const ADMINISTRATOR_ROLE = 3;

/** What the product's pages call the record types. */
export const RECORD_NAMES: Readonly<Record<RecordType, { singular: string; plural: string }>> = {
  customer: { singular: 'Customer', plural: 'Customers' },
  lead: { singular: 'Lead', plural: 'Leads' },
  prospect: { singular: 'Prospect', plural: 'Prospects' },
  contact: { singular: 'Contact', plural: 'Contacts' },
  phonecall: { singular: 'Phone Call', plural: 'Phone Calls' },
  task: { singular: 'Task', plural: 'Tasks' },
  supportcase: { singular: 'Case', plural: 'Cases' },
  opportunity: { singular: 'Opportunity', plural: 'Opportunities' },
  salesorder: { singular: 'Sales Order', plural: 'Sales Orders' },
  vendor: { singular: 'Vendor', plural: 'Vendors' },
  employee: { singular: 'Employee', plural: 'Employees' },
  job: { singular: 'Project', plural: 'Projects' },
};
