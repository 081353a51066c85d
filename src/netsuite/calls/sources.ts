import type { EntityType } from '../../contracts/call-terms.ts';

/**
 * The tables of people and companies, with the permission that lets a role query each of them
 * (Oracle's Records Catalog and its worksheet of permissions: SuiteQL on employee needs Employee
 * Record, not Employees).
 *
 * Columns differ from table to table. RingCentral's own connector and public SuiteQL ask contact
 * for officephone and customer for altphone; employee and vendor follow the REST metadata of the
 * same names. No account has confirmed them, so every column but id may be missing: a column that
 * an account refuses costs that column only (columns.ts).
 */
export interface Source {
  table: 'customer' | 'contact' | 'vendor' | 'employee';
  permission: string;
  phones: readonly string[];
  /** What a name is made of, and what a search by name looks in. */
  names: readonly string[];
  /**
   * Customers are in three stages, which are record types of their own; the most established come
   * first.
   */
  stage: string | null;
  /** The company of a person, as the internal ID of its record. */
  company: string | null;
}

const PERSON = ['firstname', 'middlename', 'lastname', 'entityid'] as const;
const COMPANY_OR_PERSON = ['isperson', 'companyname', 'altname', ...PERSON] as const;

/**
 * In the order in which a list takes one of each in turn: people before the companies they work
 * for.
 */
export const SOURCES: readonly Source[] = [
  {
    table: 'contact',
    permission: 'LIST_CONTACT',
    phones: ['phone', 'officephone', 'mobilephone', 'homephone'],
    names: PERSON,
    stage: null,
    company: 'company',
  },
  {
    table: 'customer',
    permission: 'LIST_CUSTJOB',
    phones: ['phone', 'altphone', 'mobilephone', 'homephone'],
    names: COMPANY_OR_PERSON,
    stage: 'searchstage',
    company: null,
  },
  {
    table: 'vendor',
    permission: 'LIST_VENDOR',
    phones: ['phone', 'altphone', 'mobilephone', 'homephone'],
    names: COMPANY_OR_PERSON,
    stage: null,
    company: null,
  },
  {
    table: 'employee',
    permission: 'LIST_EMPLOYEE_RECORD',
    phones: ['phone', 'officephone', 'mobilephone', 'homephone'],
    names: PERSON,
    stage: null,
    company: null,
  },
];

/** What a Phone Call can be linked to: it can't name a colleague as its company or contact. */
export const LINKED_SOURCES = SOURCES.filter(({ table }) => table !== 'employee');

/** Stages of a customer, the most established first. */
export const STAGES = ['customer', 'prospect', 'lead'] as const satisfies readonly EntityType[];

/** Every column that a table may be asked for, besides id. */
export const columnsOf = ({ phones, names, stage, company }: Source): readonly string[] => [
  ...phones,
  ...names,
  ...(stage === null ? [] : [stage]),
  ...(company === null ? [] : [company]),
];
