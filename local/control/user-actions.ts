import * as v from 'valibot';
import { type Action, action, DONE, type Fields, refused } from './action.ts';
import { clockOffset } from './clock-offset.ts';
import { PRESETS } from './preset-table.ts';
import { presetUser, presetWorld, surfaceUrl } from './presets.ts';
import { ROLES } from './product.ts';
import { wholeParts } from './world-patch.ts';

const LONGEST_MINUTES = 60;
const userId = v.pipe(v.number(), v.integer());

/** Minutes of a form; anything but 1 to 60 leaves the clock alone. */
function minutesOf(fields: Fields): { minutes?: number } {
  const minutes = Number(fields['minutes'] ?? 0);
  return minutes > 0 && minutes <= LONGEST_MINUTES ? { minutes } : {};
}

/** What is done to the sample users: sign them in, end their sessions, show them a banner. */
export const USER_ACTIONS = {
  signIn: action({
    json: '/control/sign-in',
    form: {
      address: '/control/apply-sign-in',
      read: ({ user, role }) => ({ userId: Number(user), role }),
      section: 'users',
    },
    input: v.strictObject({ userId, role: v.optional(v.string()) }),
    run({ sessions }, input) {
      const opened = sessions.signIn(input.userId, input.role);
      return 'error' in opened ? refused(opened.error) : { ...DONE, ...opened };
    },
  }),
  lapse: action({
    json: '/control/lapse',
    form: {
      address: '/control/apply-lapse',
      read: (fields) => ({ userId: Number(fields['user']), ...minutesOf(fields) }),
      section: 'users',
    },
    input: v.strictObject({
      userId,
      /** How far the clock moves on as well. */
      minutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_MINUTES))),
    }),
    run({ sessions, world }, { userId: id, minutes = 0 }) {
      if (!sessions.users().some((user) => user.id === id))
        return refused('There is no such user.');
      sessions.lapse(id);
      if (minutes > 0) world.setClockOffset(clockOffset(world) + minutes * 60_000);
      return DONE;
    },
  }),
  /** For people only: a program changes the parts of the world that it needs. */
  preset: action({
    json: null,
    form: {
      address: '/control/preset',
      read: ({ preset, open }) => ({ preset, open }),
      section: 'presets',
    },
    input: v.object({ preset: v.string(), open: v.optional(v.string()) }),
    run({ sessions, records, world, version }, { preset: id, open }) {
      const preset = PRESETS.find((one) => one.id === id);
      const user = preset === undefined ? null : presetUser(sessions, preset.role);
      if (preset === undefined || user === null)
        return refused('There is no such preset, or no sample user for it.');
      world.setClockOffset(0);
      const now = new Date(world.now()).toISOString();
      const context = { world: world.state, version, now, user };
      world.change(wholeParts(world.state, presetWorld(preset, context)));
      const opened = sessions.signIn(user.id, ROLES[preset.role]);
      if ('error' in opened) return refused(opened.error);
      const surface = preset.surfaces.find((one) => one === open);
      return {
        ...DONE,
        ...opened,
        opens: surface === undefined ? undefined : surfaceUrl(records, surface),
      };
    },
  }),
} as const satisfies Record<string, Action>;
