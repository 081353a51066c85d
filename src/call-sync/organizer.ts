/**
 * Who becomes the organizer of an extension's calls: the NetSuite employee that the extension
 * belongs to.
 */

/** How an extension was matched to its employee, or why it has none. */
export const MATCHES = [
  'auto-email',
  'auto-user-email',
  'auto-phone',
  'manual',
  'unmapped',
  'dont-log',
] as const;
export type Match = (typeof MATCHES)[number];

/** An extension of the RingCentral account, as the matching needs it. */
export interface MatchedExtension {
  /** RingCentral's internal ID, digits. */
  id: string;
  email: string;
  /** Direct and mobile numbers in E.164. */
  phones: readonly string[];
}

/** An employee of the NetSuite account. */
export interface MatchedEmployee {
  id: number;
  email: string;
  /** Phone fields in E.164, those that could be read as numbers. */
  phones: readonly string[];
}

/** The result of matching one extension. */
export type MatchOutcome =
  | { match: 'auto-email' | 'auto-user-email' | 'auto-phone'; employee: number }
  | { match: 'unmapped'; candidates: readonly number[] };

const sameAddress = (email: string): string => email.trim().toLowerCase();

/** Indexes employees by one of their values, to match 5,000 extensions with 20,000 employees. */
function indexOf(
  employees: readonly MatchedEmployee[],
  values: (employee: MatchedEmployee) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const employee of employees) {
    for (const value of new Set(values(employee))) {
      if (value === '') continue;
      const found = index.get(value);
      if (found === undefined) index.set(value, [employee.id]);
      else found.push(employee.id);
    }
  }
  return index;
}

/**
 * Makes a matcher for many extensions. The order is: the extension's email is an employee's email;
 * the extension was connected by a NetSuite user, who is the employee; one of the extension's
 * numbers is an employee's phone. Two candidates at one step don't count as a match, and no later
 * step decides between them.
 *
 * @param employees active ones only
 * @param connected by extension ID, the employees whose own sign-in connected it
 */
export function organizerMatcher(
  employees: readonly MatchedEmployee[],
  connected: ReadonlyMap<string, readonly number[]>,
): (extension: MatchedExtension) => MatchOutcome {
  const byEmail = indexOf(employees, ({ email }) => [sameAddress(email)]);
  const byPhone = indexOf(employees, ({ phones }) => phones);
  const active = new Set(employees.map(({ id }) => id));
  return ({ id, email, phones }) => {
    const steps = [
      ['auto-email', byEmail.get(sameAddress(email)) ?? []],
      ['auto-user-email', (connected.get(id) ?? []).filter((user) => active.has(user))],
      ['auto-phone', phones.flatMap((phone) => byPhone.get(phone) ?? [])],
    ] as const;
    for (const [match, found] of steps) {
      const candidates = [...new Set(found)];
      const [employee] = candidates;
      if (employee === undefined) continue;
      return candidates.length === 1
        ? { match, employee }
        : { match: 'unmapped', candidates: candidates.slice(0, 10) };
    }
    return { match: 'unmapped', candidates: [] };
  };
}
