import { comeBack, SOFTPHONE, statusShows } from '../../__tests__/browser/support/person.ts';
import { company, type Shot } from './shot.ts';

/** Each of the eight banners by itself, on the softphone page. */
export const BANNER_SHOTS: readonly Shot[] = [
  {
    name: 'banner-1-netsuite-session-expired',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    then: async (page, { world, person }) => {
      await world.lapse(person.user.id);
      await comeBack(page);
    },
  },
  {
    name: 'banner-2-reconnect-ringcentral',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    before: (world, person) => world.connection(person.user.id, 'revoked'),
  },
  {
    name: 'banner-3-connect-ringcentral',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    before: (world, person) => world.connection(person.user.id, 'disconnected'),
  },
  {
    name: 'banner-4-media-capability',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    options: { microphone: 'denied' },
    then: (page) => page.getByRole('button', { name: 'Show me how' }).click(),
  },
  {
    name: 'banner-5-multiple-tabs',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    before: async (_world, person) => {
      await statusShows(await person.open(SOFTPHONE), 'Active in this tab');
    },
  },
  {
    name: 'banner-6-update-bundle',
    who: 'Company Admin',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    before: (world) => company(world, { custrecord_rcp_min_version: '9.0.0' }),
  },
  {
    name: 'banner-7-integrations-setup',
    who: 'Company Admin',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    before: (world) => company(world, { custrecord_rcp_ns_client_id: '' }),
  },
  {
    name: 'banner-8-enable-notifications',
    who: 'Member One',
    path: SOFTPHONE,
    telephone: true,
    inSight: true,
    options: { notifications: 'prompt' },
  },
];
