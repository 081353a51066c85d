import type { CheckId } from '../../checklist/checklist.ts';
import type { SetupView } from '../../contracts/setup.ts';
import { say } from '../../i18n/say.ts';

export interface FixLink {
  href: string;
  label: string;
}

type Links = SetupView['links'];

/**
 * Where each line is fixed. NetSuite's own pages have no documented addresses: these are the ones
 * that public scripts use, and the words beside each link name the menu path, so that a wrong one
 * costs a click (docs/unverified.md).
 */
const PLACES: Readonly<Record<CheckId, (links: Links) => string>> = {
  features: () => '/app/setup/features.nl',
  deployments: () => '/app/common/scripting/scriptrecordlist.nl',
  bundle: ({ bundles }) => bundles,
  roles: () => '/app/setup/listusers.nl',
  secrets: () => '/app/common/scripting/secrets/settings.nl',
  'ringcentral-company': ({ settings }) => `${settings}#ringcentral-company`,
  'netsuite-company': ({ settings }) => `${settings}#netsuite-company`,
  certificate: ({ settings }) => `${settings}#netsuite-company`,
  'call-sync': ({ callSync }) => callSync,
  'sign-in': ({ settings }) => `${settings}#ringcentral-company`,
  users: ({ softphone }) => softphone,
};

/** The link to the place where this line is fixed. */
export function fixLink(id: CheckId, links: Links): FixLink {
  return { href: PLACES[id](links), label: say(`set-up.${id}.link`) };
}
