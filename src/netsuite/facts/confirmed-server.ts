import * as query from 'N/query';
import * as record from 'N/record';
import { isRingCentralServer, serverOrigin } from '../../contracts/ringcentral-hosts.ts';
import { SERVER } from '../ids.ts';

/**
 * Hosts that aren't RingCentral's and that a NetSuite administrator confirmed. They are rows of a
 * record type that only Administrators can write, so a company admin who edits the company's row by
 * script still can't have anything sent to another host.
 */
function confirmed(origin: string): boolean {
  return (
    query
      .runSuiteQL({
        query: `SELECT id FROM ${SERVER.type} WHERE ${SERVER.origin} = ? AND isinactive = ?`,
        params: [origin, 'F'],
        customScriptId: 'rcp_server',
      })
      .asMappedResults().length > 0
  );
}

/**
 * Whether grants, passwords, and secrets may be sent to this server: it is RingCentral's own, or
 * was confirmed. Costs nothing for RingCentral's own servers, 10 units for any other.
 * @throws when the caller's role can't see the confirmations
 */
export function isTrustedServer(server: string): boolean {
  const origin = serverOrigin(server);
  return origin !== '' && (isRingCentralServer(origin) || confirmed(origin));
}

/**
 * Keeps that the current user confirmed this server; NetSuite keeps who and when. Costs at most 16
 * units.
 * @throws when the caller isn't an Administrator
 */
export function confirmServer(server: string): void {
  const origin = serverOrigin(server);
  if (confirmed(origin)) return;
  const row = record.create({ type: SERVER.type });
  row.setValue({ fieldId: SERVER.origin, value: origin });
  row.save();
}
