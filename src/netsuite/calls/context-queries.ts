import * as url from 'N/url';
import type { EntityType } from '../../contracts/call-terms.ts';
import type { CallerCompany, EarlierCall, OpenItem } from '../../contracts/caller-context.ts';
import { nameOf, textOf } from '../record-name.ts';
import type { Row } from './columns.ts';
import type { BlockQuery } from './context-block.ts';
import { noteLine } from './note-line.ts';

const LONGEST = 400;

/**
 * `status` of an opportunity that isn't closed: In Progress and Issued Estimate. Not documented for
 * SuiteQL (docs/unverified.md, `context-columns`).
 */
const OPEN_OPPORTUNITY = ['A', 'B'] as const;
/** `stage` of a case status that ends a case. */
const CLOSED = 'CLOSED';

const short = (row: Row, column: string): string => textOf(row, column).slice(0, LONGEST);
const addressOf = (recordType: string, row: Row): string =>
  url.resolveRecord({ recordType, recordId: Number(row['id']) });

/**
 * The caller's company: the customer itself, or the customer that a contact belongs to.
 * @param id the caller's internal ID
 */
export const companyQuery = (type: EntityType, id: number): BlockQuery<CallerCompany> => ({
  name: 'company',
  permission: 'LIST_CUSTJOB',
  sql:
    'SELECT id, isperson, companyname, altname, firstname, middlename, lastname, entityid, ' +
    'BUILTIN.DF(salesrep) AS salesrepname FROM customer WHERE id ' +
    (type === 'contact' ? 'IN (SELECT company FROM contact WHERE id = ?)' : '= ?'),
  params: [id],
  toItem: (row) => ({
    id: Number(row['id']),
    name: nameOf(row).slice(0, LONGEST),
    salesRep: short(row, 'salesrepname'),
    url: addressOf('customer', row),
  }),
});

/** The company's open opportunities, the newest first. */
export const opportunitiesQuery = (company: number): BlockQuery<OpenItem> => ({
  name: 'opportunities',
  permission: 'TRAN_OPPRTNTY',
  sql:
    'SELECT id, tranid, title, foreigntotal, expectedclosedate, BUILTIN.DF(status) AS statusname ' +
    'FROM transaction WHERE recordtype = ? AND entity = ? AND status IN (?, ?) ORDER BY id DESC',
  params: ['opportunity', company, ...OPEN_OPPORTUNITY],
  toItem: (row) => ({
    id: Number(row['id']),
    number: short(row, 'tranid'),
    title: short(row, 'title'),
    status: short(row, 'statusname'),
    detail: short(row, 'foreigntotal'),
    date: short(row, 'expectedclosedate'),
    url: addressOf('opportunity', row),
  }),
});

/** The company's cases that aren't closed, the newest first. */
export const casesQuery = (company: number): BlockQuery<OpenItem> => ({
  name: 'cases',
  permission: 'LIST_CASE',
  sql:
    'SELECT supportcase.id AS id, supportcase.casenumber AS casenumber, ' +
    'supportcase.title AS title, BUILTIN.DF(supportcase.status) AS statusname, ' +
    'BUILTIN.DF(supportcase.priority) AS priorityname FROM supportcase ' +
    'JOIN supportcasestatus ON supportcasestatus.id = supportcase.status ' +
    'WHERE supportcase.company = ? AND supportcasestatus.stage <> ? ORDER BY supportcase.id DESC',
  params: [company, CLOSED],
  toItem: (row) => ({
    id: Number(row['id']),
    number: short(row, 'casenumber'),
    title: short(row, 'title'),
    status: short(row, 'statusname'),
    detail: short(row, 'priorityname'),
    date: '',
    url: addressOf('supportcase', row),
  }),
});

/**
 * The caller's Phone Call records, the latest first.
 * @param id the caller's internal ID
 */
export const callsQuery = (type: EntityType, id: number): BlockQuery<EarlierCall> => ({
  name: 'calls',
  permission: 'LIST_CALL',
  sql:
    'SELECT id, title, message, startdate, BUILTIN.DF(assigned) AS organizer FROM phonecall ' +
    `WHERE ${type === 'contact' ? 'contact' : 'company'} = ? ORDER BY startdate DESC, id DESC`,
  params: [id],
  toItem: (row) => ({
    id: Number(row['id']),
    title: short(row, 'title'),
    date: short(row, 'startdate'),
    organizer: short(row, 'organizer'),
    note: noteLine(row),
    url: addressOf('phonecall', row),
  }),
});
