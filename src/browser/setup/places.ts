import type { Place } from '../../checklist/tasks.ts';
import type { SetupView } from '../../contracts/setup.ts';
import { say } from '../../i18n/say.ts';

type Links = SetupView['links'];

/**
 * Where steps are done. NetSuite's own pages have no documented addresses: these are the ones that
 * public scripts use, and the words beside each link name the menu path, so that a wrong one costs a
 * click (docs/unverified.md).
 */
const PLACES: Readonly<Record<Place, (links: Links) => string>> = {
  features: () => '/app/setup/features.nl',
  deployments: () => '/app/common/scripting/scriptrecordlist.nl',
  bundle: ({ bundles }) => bundles,
  roles: () => '/app/setup/listusers.nl',
  secrets: () => '/app/common/scripting/secrets/settings.nl',
  console: () => 'https://developers.ringcentral.com/console',
  'call-sync': ({ callSync }) => callSync,
  preview: ({ callSync }) => `${callSync}#preview`,
  users: ({ softphone }) => softphone,
  'call-fields': ({ settings }) => `${settings}#call-fields`,
  'info-links': ({ settings }) => `${settings}#info-links`,
};

/** The link to a place, with its words. */
export const placeLink = (place: Place, links: Links): { href: string; label: string } => ({
  href: PLACES[place](links),
  label: say(`set-up.${place}.link`),
});
