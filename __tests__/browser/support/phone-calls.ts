import type { Person } from './person.ts';

const LIST = '/app/common/search/searchresults.nl?searchtype=phonecall';
const RECORD = '/app/crm/calendar/call.nl?id=';

/** A Phone Call record as its page shows it. */
export interface PhoneCallRecord {
  id: number;
  title: string;
  message: string;
  /** Internal ID of the employee. */
  assigned: string;
}

const field = (page: string, id: string): string =>
  new RegExp(
    `data-walkthrough="Field:${id}">.*?<span class="uir-field text"[^>]*>(.*?)</span>`,
    's',
  ).exec(page)?.[1] ?? '';

async function text(person: Person, address: string): Promise<string> {
  const answer = await person.context.request.get(person.origin + address);
  if (!answer.ok()) throw new Error(`${address}: ${String(answer.status())}`);
  return answer.text();
}

/**
 * Returns the Phone Call records that aren't in `known`. @param person a user whose role can see
 * all of them
 */
export async function newPhoneCalls(
  person: Person,
  known: ReadonlySet<number>,
): Promise<PhoneCallRecord[]> {
  const list = await text(person, LIST);
  const ids = [...list.matchAll(/<td>(\d+)<\/td><td class="text">/g)]
    .map(([, id]) => Number(id))
    .filter((id) => !known.has(id));
  return Promise.all(
    [...new Set(ids)].map(async (id) => {
      const page = await text(person, `${RECORD}${String(id)}`);
      return {
        id,
        title: field(page, 'title'),
        message: field(page, 'message'),
        assigned: field(page, 'assigned'),
      };
    }),
  );
}
