import * as query from 'N/query';
import * as runtime from 'N/runtime';
import { externalIdOf, formerExternalIdOf } from '../../call-sync/sync-key.ts';
import type { LoggedRecord } from '../../contracts/calls.ts';
import { phoneCallAddress } from '../phone-call-address.ts';
import { textOf } from '../record-name.ts';
import { noteLine } from './note-line.ts';
import { ownExtension } from './own-key.ts';

/**
 * Returns the Phone Call records of these calls of the current user, whichever side or version wrote
 * them. A call without a record isn't in the answer. Costs 30 units.
 * @param sessions RingCentral's telephonySessionId of each call
 * @throws when the role may not see Phone Calls
 */
export function loggedCalls(sessions: readonly string[]): LoggedRecord[] {
  const user = runtime.getCurrentUser().id;
  const extension = ownExtension(user);
  const keys = new Map(
    sessions.flatMap((session) => [
      [formerExternalIdOf(session, user), session] as const,
      ...(extension === '' ? [] : [[externalIdOf({ session, extension }), session] as const]),
    ]),
  );
  if (keys.size === 0) return [];
  const ids = [...keys.keys()];
  return query
    .runSuiteQL({
      query:
        'SELECT id, externalid, message, company, contact FROM phonecall ' +
        `WHERE externalid IN (${ids.map(() => '?').join(', ')})`,
      params: ids,
      customScriptId: 'rcp_logged_calls',
    })
    .asMappedResults()
    .map((row) => {
      const id = Number(row['id']);
      return {
        session: keys.get(textOf(row, 'externalid')) ?? '',
        id,
        url: phoneCallAddress(id),
        linked: Number(row['company'] ?? 0) > 0 || Number(row['contact'] ?? 0) > 0,
        note: noteLine(row),
      };
    });
}
