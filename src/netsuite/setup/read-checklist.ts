import {
  CHECK_IDS,
  type Check,
  type CheckId,
  checkBundle,
  checkCallSync,
  checkCertificate,
  checkCredential,
  checkDeployments,
  checkFeatures,
  checkRoles,
  checkSecrets,
  checkSignIn,
  checkUsers,
  NOT_ALLOWED,
  unread,
} from '../../checklist/checklist.ts';
import { m2mState } from '../../contracts/m2m.ts';
import { MINIMUM_BUNDLE_VERSION } from '../../contracts/service.ts';
import type { Checklist } from '../../contracts/setup.ts';
import { highestVersion } from '../../facts/version.ts';
import { readSyncRow } from '../call-rows/sync-row.ts';
import { areVerified, syncStatus } from '../call-rows/sync-status.ts';
import { bundleFacts } from '../facts/bundle.ts';
import { type CompanyRow, companyFacts, readCompany } from '../facts/company-row.ts';
import { applicationOf, usable } from '../facts/company-values.ts';
import { TOKEN_KEY } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import {
  missingDeployments,
  readConnectionCounts,
  readDeployments,
  readFeatures,
  readRoleCounts,
} from './checklist-facts.ts';
import { seeSecret, seeTokenKey } from './secret-proof.ts';

/**
 * Reads when it is first wanted, and once: what failed fails again for every line that wants it,
 * and costs no more.
 */
function once<T>(read: () => T): () => T {
  let result: { value: T } | { thrown: unknown } | undefined;
  return () => {
    if (result === undefined) {
      try {
        result = { value: read() };
      } catch (thrown) {
        result = { thrown };
      }
    }
    if ('thrown' in result) throw result.thrown;
    return result.value;
  };
}

/** The API secrets that the company's row names and a test may use. */
const secretsNamed = (row: CompanyRow): string[] =>
  [...new Set([usable(row, 'rcClientSecret'), usable(row, 'rcSecret')])].filter((id) => id !== '');

/**
 * Looks at the whole installation as the caller's role may see it. A line that cannot be read is
 * unknown and costs no other. Costs at most 71 units: the company's row (11 without the script's
 * parameter), connections, roles (20), deployments, the call sync (20).
 *
 * @param now milliseconds since 1970
 */
export function readChecklist(now: number): Checklist {
  const row = once(readCompany);
  const company = once(() => companyFacts(row()));
  const connections = once(readConnectionCounts);
  const roles = once(readRoleCounts);

  const lines: Record<CheckId, () => Check> = {
    features: () => checkFeatures(readFeatures()),
    deployments: () => {
      const missing = missingDeployments(__DEPLOYMENTS__.filter(({ addressable }) => addressable));
      return checkDeployments(
        __DEPLOYMENTS__,
        readDeployments(__DEPLOYMENTS__.map(({ id }) => id)),
        missing,
      );
    },
    bundle: () => {
      const bundle = bundleFacts(company());
      return checkBundle({
        ...bundle,
        required: highestVersion([bundle.required, MINIMUM_BUNDLE_VERSION]),
      });
    },
    roles: () => {
      const { connected, reconnect, disconnected } = connections();
      return checkRoles(roles(), connected + reconnect + disconnected);
    },
    secrets: () => {
      return checkSecrets({
        key: { id: TOKEN_KEY, fact: seeTokenKey() },
        named: secretsNamed(row()).map((id) => ({ id, fact: seeSecret(id) })),
        companyVerified: company().m2m.ringcentral.verified === true,
        signInUsed: connections().signedIn > 0,
      });
    },
    'ringcentral-company': () =>
      checkCredential(
        'ringcentral-company',
        m2mState(company().m2m.ringcentral),
        company().m2m.ringcentral.checkedAt,
      ),
    'netsuite-company': () =>
      checkCredential(
        'netsuite-company',
        m2mState(company().m2m.netsuite),
        company().m2m.netsuite.checkedAt,
      ),
    certificate: () =>
      checkCertificate(company().m2m.netsuite.configured, row().nsCertificateEnds, now),
    'call-sync': () => {
      const { chip, waiting, behind, failing } = syncStatus(
        readSyncRow(),
        areVerified(company().m2m),
        now,
      );
      return checkCallSync({ state: chip, waiting, behind, failingSince: failing?.since ?? null });
    },
    'sign-in': () => checkSignIn(applicationOf(row()) !== null, connections()),
    users: () => {
      const counts = roles();
      return checkUsers(connections(), counts === NOT_ALLOWED ? null : counts.neverConnected);
    },
  };
  return {
    checks: CHECK_IDS.map((id) => {
      try {
        return lines[id]();
      } catch (thrown) {
        logFailure(`RingCentral: the set-up check ${id} could not be made`, thrown);
        return unread(id);
      }
    }),
    checkedAt: new Date(now).toISOString(),
  };
}
