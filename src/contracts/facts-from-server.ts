import { type Facts, UNKNOWN_FACTS } from '../facts/facts.ts';
import { fromWire } from '../facts/known.ts';
import { highestVersion } from '../facts/version.ts';
import { m2mState } from './m2m.ts';
import type { ServerFacts } from './server-facts.ts';
import { MINIMUM_BUNDLE_VERSION } from './service.ts';

/**
 * Returns the server's part of the facts; what only the browser can know stays unknown. It has a
 * file of its own because record pages need no schema of the facts.
 */
export function factsFromServer(server: ServerFacts): Facts {
  return {
    ...UNKNOWN_FACTS,
    role: fromWire(server.role),
    canUpdateBundle: fromWire(server.canUpdateBundle),
    usesCrm: fromWire(server.usesCrm),
    connection: fromWire(server.connection),
    m2m: { netsuite: m2mState(server.m2m.netsuite), ringcentral: m2mState(server.m2m.ringcentral) },
    bundle: {
      ...server.bundle,
      required: highestVersion([server.bundle.required, MINIMUM_BUNDLE_VERSION]),
    },
  };
}
