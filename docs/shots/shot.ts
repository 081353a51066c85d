import type { Page } from 'playwright-core';
import type { Caller } from '../../__tests__/browser/support/caller.ts';
import type { Person } from '../../__tests__/browser/support/person.ts';
import type { World } from '../../__tests__/browser/support/world.ts';
import type { SampleCall } from '../../__tests__/call-sync/sample-calls.ts';
import type { ControlClient } from '../../local/ringcentral/control-client.ts';

export type Options = Omit<Parameters<typeof Person.at>[2], 'user'>;

/** What a picture's steps can use besides its page. */
export interface Around {
  world: World;
  person: Person;
  /** Member One, only where the shot asks for a colleague. */
  colleague: Caller | null;
  /** RingCentral's stand-in, only with a telephone. */
  standIn: ControlClient | null;
}

/** One picture: who looks at which page in which state. */
export interface Shot {
  /** Its file, without the ending. */
  name: string;
  who: string;
  path: string;
  options?: Options;
  /** What happened before the page was opened. */
  before?: (world: World, person: Person) => Promise<void>;
  /** What happens on the open page. */
  then?: (page: Page, around: Around) => Promise<void>;
  /** With RingCentral's stand-in, where everybody is signed in. */
  telephone?: boolean;
  /** And with Member One at extension 101, to call or be called. */
  colleague?: boolean;
  /** And with these calls in RingCentral's log. */
  calls?: readonly SampleCall[];
  /** And with calls, voicemails, and messages at RingCentral. */
  sample?: boolean;
  /** Only what is in sight, instead of the whole page. */
  inSight?: boolean;
}

export const NARROW = { width: 320, height: 640 };
export const PHONE_WINDOW = { width: 400, height: 640 };
export const WIDE = { width: 1280, height: 760 };

/** Both of the company's credentials have passed their tests; and what differs from that. */
export const company = (world: World, differs: Record<string, string> = {}) =>
  world.change({
    company: { custrecord_rcp_rc_test: 'passed', custrecord_rcp_ns_test: 'passed', ...differs },
  });

/** Everything that can need attention at once, for an administrator. */
export async function everything(world: World, person: Person): Promise<void> {
  await company(world, { custrecord_rcp_rc_secret: '', custrecord_rcp_min_version: '9.0.0' });
  await world.connection(person.user.id, 'expired');
  await person.allow('notifications', 'prompt');
  await person.allow('microphone', 'denied');
}
