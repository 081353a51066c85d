import * as v from 'valibot';
import type { Colleague } from './directory.ts';

const text = v.optional(v.nullable(v.string()), '');

/** A contact of the user's own (API definitions, PersonalContactResource). */
const PersonalRecord = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
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

/** A contact's numbers, the one that is most likely with somebody first. */
const NUMBERS = [
  'mobilePhone',
  'businessPhone',
  'businessPhone2',
  'homePhone',
  'homePhone2',
  'companyPhone',
  'otherPhone',
] as const;

const filled = (value: string | null): value is string => value !== null && value !== '';

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
            id: `personal ${record.id}`,
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
