import * as v from 'valibot';
import { type Action, action, DONE } from './action.ts';
import { formPatch } from './world-form.ts';
import { WorldPatch, wholeParts } from './world-patch.ts';

/** Farther than any banner's timer needs, in milliseconds. */
const FARTHEST = 400 * 24 * 60 * 60 * 1_000;

/** What happens around the product: the world's switches, the clock, the schedule. */
export const WORLD_ACTIONS = {
  change: action({
    json: '/control/change',
    form: {
      address: '/control/apply',
      read: (fields, { world, version }) =>
        formPatch(fields, {
          world: world.state,
          version,
          now: new Date(world.now()).toISOString(),
        }),
      section: '',
    },
    input: WorldPatch,
    run({ world }, patch) {
      world.change(wholeParts(world.state, patch));
      return DONE;
    },
  }),
  clock: action({
    json: '/control/clock',
    form: {
      address: '/control/apply-clock',
      read: ({ offset }) => ({ offset: Number(offset) }),
      misread: 'That isn’t a valid time. The clock was not moved.',
      section: 'clock',
    },
    input: v.strictObject({
      offset: v.pipe(v.number(), v.integer(), v.minValue(-FARTHEST), v.maxValue(FARTHEST)),
    }),
    run({ world }, { offset }) {
      world.setClockOffset(offset);
      return DONE;
    },
  }),
  schedule: action({
    json: '/control/schedule',
    form: {
      address: '/control/apply-schedule',
      read: () => ({}),
      section: 'schedule',
    },
    input: v.strictObject({}),
    run({ usage, scripts }) {
      usage.add('Schedule', [
        ...scripts.runScheduled(),
        ...scripts.runMapReduce().flatMap((run) => run.usage),
      ]);
      return DONE;
    },
  }),
} as const satisfies Record<string, Action>;
