import * as v from 'valibot';
import { filled, id, text } from '../ringcentral/record-schemas.ts';
import type { Colleague } from './directory.ts';

/** A contact of the user's own (API definitions, PersonalContactResource). */
const PersonalRecord = v.object({
  id,
  availability: text,
  firstName: text,
  lastName: text,
  nickName: text,
  company: text,
  mobilePhone: text,
  businessPhone: text,
  businessPhone2: text,
  homePhone: text,
  homePhone2: text,
  companyPhone: text,
  otherPhone: text,
});

/** A contact's numbers, the one that most likely reaches them first. */
const NUMBERS = [
  'mobilePhone',
  'businessPhone',
  'businessPhone2',
  'homePhone',
  'homePhone2',
  'companyPhone',
  'otherPhone',
] as const;

/** A page of the address book, deleted contacts left out. */
export const AddressBookPage = v.object({
  records: v.pipe(
    v.array(PersonalRecord),
    v.transform((records) =>
      records
        .filter(({ availability }) => !filled(availability) || availability === 'Alive')
        .map((record): Colleague => {
          const full = [record.firstName, record.lastName].filter(filled).join(' ');
          const company = record.company ?? '';
          return {
            id: record.id,
            source: 'personal',
            name: [full, record.nickName, company].find(filled) ?? '',
            company,
            extension: '',
            numbers: NUMBERS.map((name) => record[name]).filter(filled),
          };
        }),
    ),
  ),
  paging: v.optional(v.object({ totalPages: v.optional(v.number(), 1) }), {}),
});
