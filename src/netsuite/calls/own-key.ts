import * as runtime from 'N/runtime';
import { externalIdOf, readFormerExternalId } from '../../call-sync/sync-key.ts';
import { readExtensions } from '../call-rows/extension-shelves.ts';
import { connectedExtension } from '../facts/connection.ts';
import { logFailure } from '../log-failure.ts';

/** What names a call of the softphone's user. */
export interface OwnKey {
  /** The external ID of a new record. */
  externalId: string;
  /** What the softphone calls it, which versions up to 1.2.1 gave the record. */
  formerId: string;
  /** RingCentral's session; empty for a call that has none. */
  session: string;
  /** RingCentral's ID of the user's extension; empty when it isn't known. */
  extension: string;
}

/** How RingCentral's sessions begin; a call without one is named by its SIP call. */
const OF_RINGCENTRAL = 's-';

/**
 * Returns RingCentral's ID of a user's extension: what the user signed in as, or the one that is
 * mapped to the user; empty when it isn't known. Costs at most 20 units.
 */
export function ownExtension(user: number): string {
  try {
    const connected = connectedExtension(user);
    if (connected !== '') return connected;
    const mapped = Object.entries(readExtensions().mapping).filter(
      ([, { employee }]) => employee === user,
    );
    return mapped.length === 1 ? (mapped[0]?.[0] ?? '') : '';
  } catch (thrown) {
    logFailure('RingCentral: the user’s extension could not be read', thrown);
    return '';
  }
}

/**
 * What names a call of the current user, for the softphone and the call sync alike. The extension is
 * what the user signed in as, or the one that is mapped to the user: never what the page says, which
 * could name a colleague's. Costs 20 units.
 *
 * @param formerId as the softphone sends it
 * @returns null for an external ID that isn't this user's
 */
export function ownKey(formerId: string): OwnKey | null {
  const user = runtime.getCurrentUser().id;
  const former = readFormerExternalId(formerId);
  if (former?.user !== user) return null;
  const session = former.session.startsWith(OF_RINGCENTRAL) ? former.session : '';
  const extension = session === '' ? '' : ownExtension(user);
  return {
    externalId: extension === '' ? formerId : externalIdOf({ session, extension }),
    formerId,
    session,
    extension,
  };
}
