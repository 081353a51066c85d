import {
  CHECK_IDS,
  type Check,
  type CheckId,
  checkBundle,
  checkCallFields,
  checkCallSync,
  checkCertificate,
  checkCredential,
  checkDeployments,
  checkExtensions,
  checkFeatures,
  checkInfoLinks,
  checkRoles,
  checkSecrets,
  checkSignIn,
  checkUsers,
  NOT_ALLOWED,
  unread,
} from '../../checklist/checklist.ts';
import { readChosenFields } from '../../contracts/call-fields.ts';
import { m2mState } from '../../contracts/m2m.ts';
import { MINIMUM_BUNDLE_VERSION } from '../../contracts/service.ts';
import type { Checklist } from '../../contracts/setup.ts';
import { SEALING_KEY } from '../../facts/secret-users.ts';
import { highestVersion } from '../../facts/version.ts';
import { readExtensions } from '../call-rows/extension-shelves.ts';
import { readSyncRow, settingsOf } from '../call-rows/sync-row.ts';
import { areVerified, syncStatus } from '../call-rows/sync-status.ts';
import { bundleFacts } from '../facts/bundle.ts';
import { readWholeCompany, type WholeCompanyRow } from '../facts/company-lists.ts';
import { companyFacts } from '../facts/company-row.ts';
import { applicationKey, applicationOf } from '../facts/company-values.ts';
import { infoLinksOf } from '../facts/info-links.ts';
import { logFailure } from '../log-failure.ts';
import { once } from '../once.ts';
import {
  missingDeployments,
  readConnectionCounts,
  readDeployments,
  readFeatures,
  readRoleCounts,
} from './checklist-facts.ts';
import { seeTokenKey } from './secret-proof.ts';

/** The app that people sign in with now; null when it isn't entered or can't be read. */
function currentApplication(row: () => WholeCompanyRow): string | null {
  try {
    const application = applicationOf(row());
    return application === null ? null : applicationKey(application);
  } catch {
    // The lines that need the row say so.
    return null;
  }
}

/**
 * Looks at the whole installation as the caller's role may see it. A line that cannot be read is
 * unknown and costs no other. Costs at most 81 units: the company's row (11 without the script's
 * parameter), connections, roles (20), deployments, the call sync (20), extensions.
 *
 * @param now milliseconds since 1970
 * @param row reads the company's row, for a page that reads it too
 */
export function readChecklist(now: number, row = once(readWholeCompany)): Checklist {
  const company = once(() => companyFacts(row()));
  const connections = once(() => readConnectionCounts(currentApplication(row)));
  const syncRow = once(readSyncRow);
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
    secrets: () => checkSecrets(SEALING_KEY, seeTokenKey(), connections().signedIn > 0),
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
        syncRow(),
        areVerified(company().m2m),
        now,
      );
      return checkCallSync({ state: chip, waiting, behind, failingSince: failing?.since ?? null });
    },
    extensions: () => {
      const { roster, mapping } = readExtensions();
      return checkExtensions(
        Object.values(mapping).filter(({ employee }) => employee !== null).length,
        Object.keys(roster).length,
        settingsOf(syncRow()).defaultOrganizer !== null,
      );
    },
    'sign-in': () => checkSignIn(applicationOf(row()) !== null, connections()),
    users: () => {
      const counts = roles();
      return checkUsers(connections(), counts === NOT_ALLOWED ? null : counts.neverConnected);
    },
    'call-fields': () => {
      const { callFields } = row();
      return checkCallFields(callFields !== '', readChosenFields(callFields)?.length ?? null);
    },
    'info-links': () => checkInfoLinks(row().infoLinks !== '', infoLinksOf(row())?.length ?? null),
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
