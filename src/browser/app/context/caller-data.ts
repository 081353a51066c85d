import type { CallerData } from '../../../contracts/link-address.ts';
import type { Entry } from '../log/entry.ts';
import type { NumberProblem, PhoneNumber } from '../numbers/number.ts';

/**
 * Returns what an Info Link may pass on about the other side of a call. Only a name from
 * NetSuite's records counts: a name that a carrier sends may be anybody's.
 * @param read the caller's number, as the phone reads it
 * @param known the record's email address and its company, or empty texts
 */
export function callerData(
  { entity }: Pick<Entry, 'entity'>,
  read: PhoneNumber | NumberProblem,
  { email, company }: { email: string; company: string },
): CallerData {
  const isPublic = typeof read !== 'string' && read.dial.startsWith('+');
  const isPerson = entity?.type === 'contact' || entity?.type === 'employee';
  const name = entity?.name ?? '';
  return {
    number: isPublic ? read.dial : '',
    nationalNumber: isPublic ? (read.national ?? '') : '',
    email,
    recordId: entity === null ? '' : String(entity.id),
    name,
    // A customer or vendor is its own company, unless NetSuite names another one.
    company: company !== '' || isPerson ? company : name,
  };
}
