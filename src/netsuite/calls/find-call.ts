import * as query from 'N/query';
import * as runtime from 'N/runtime';
import { FACT_COLUMNS } from './call-facts.ts';
import type { OwnKey } from './own-key.ts';

/**
 * Returns the record of a call, whichever side or version wrote it, or null. Under the former ID only
 * the user's own counts: a record that somebody else has under it is not this call's. Costs 10 units.
 * @throws when the role may not see Phone Calls
 */
export function findCall({ externalId, formerId }: OwnKey): Record<string, unknown> | null {
  const rows = query
    .runSuiteQL({
      query:
        `SELECT id, externalid, assigned, message, company, contact, ${FACT_COLUMNS.join(', ')} ` +
        'FROM phonecall WHERE externalid IN (?, ?)',
      params: [externalId, formerId],
      customScriptId: 'rcp_logged_call',
    })
    .asMappedResults();
  const user = runtime.getCurrentUser().id;
  return (
    rows.find(
      (row) =>
        (row['externalid'] === externalId && externalId !== formerId) ||
        Number(row['assigned']) === user,
    ) ?? null
  );
}
