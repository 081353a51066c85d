import { type Mapping, mappedTo, type Roster } from '../../call-sync/extension.ts';
import { organizerMatcher } from '../../call-sync/organizer.ts';
import { connectedUsers, readEmployees } from './employees.ts';

/** The country whose numbers employees write without a code: that of most of the company's own. */
function countryOf(roster: Roster): string {
  const american = Object.values(roster).filter(({ phones }) =>
    phones.some((phone) => phone.startsWith('+1')),
  ).length;
  return american * 2 >= Object.keys(roster).length ? 'US' : '';
}

/** Organizers of extensions, by the usual order of matching. Costs at most 70 units. */
export function autoMatch(roster: Roster, isNew: boolean): Mapping {
  const match = organizerMatcher(readEmployees(countryOf(roster)), connectedUsers());
  return Object.fromEntries(
    Object.entries(roster).map(([id, { email, phones }]) => {
      const outcome = match({ id, email, phones });
      return [
        id,
        mappedTo(
          undefined,
          'employee' in outcome
            ? { match: outcome.match, employee: outcome.employee, isNew }
            : { match: 'unmapped', employee: null, candidates: [...outcome.candidates], isNew },
        ),
      ];
    }),
  );
}
