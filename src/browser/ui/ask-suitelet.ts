import type { SessionSensor } from '../sensors/session.ts';
import type { PageOwner } from './page-owner.ts';

/** What each POST of our pages carries. */
export const OWN_HEADERS = {
  'Content-Type': 'application/json',
  Accept: 'application/json',
} as const;

/** Who asks, and where. */
export interface Asker {
  url: string;
  /** Whom the page belongs to, with the session's token. */
  owner: Pick<PageOwner, 'token' | 'other' | 'address' | 'renew'>;
  session: Pick<SessionSensor, 'readFrom' | 'get'>;
}

/**
 * Asks one of our Suitelets in the name of the page's user.
 * @returns its JSON when it is ours, else null
 * @throws when no answer comes, or when it breaks off
 */
export async function askSuitelet(
  { url, owner, session }: Asker,
  request: object,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(owner.address(url), {
    method: 'POST',
    credentials: 'same-origin',
    headers: OWN_HEADERS,
    body: JSON.stringify({ ...request, token: owner.token }),
    signal,
  });
  return session.readFrom(response, url);
}
