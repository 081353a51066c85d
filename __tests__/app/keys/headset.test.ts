import type { CallState } from '../../../src/browser/app/calls/call.ts';
import { followHeadset } from '../../../src/browser/app/keys/headset.ts';
import { callState } from '../small-calls.ts';

/** A desk that writes down each command. */
function desk(calls: CallState[]) {
  const done: string[] = [];
  let tell: () => void = () => undefined;
  const note =
    (verb: string) =>
    (id: string, on?: boolean): Promise<void> => {
      done.push([verb, id, ...(on === undefined ? [] : [String(on)])].join(' '));
      return Promise.resolve();
    };
  const telephone = {
    desk: {
      calls: () => calls,
      underWay: () =>
        calls.filter(({ direction, phase }) => direction === 'outbound' || phase !== 'ringing'),
      hangUp: note('hang up'),
      mute: (id: string, on: boolean) => void note('mute')(id, on),
    },
    subscribe: (listener: () => void) => {
      tell = listener;
      return () => undefined;
    },
  } as unknown as Parameters<typeof followHeadset>[0];
  return {
    telephone,
    done,
    change: (next: CallState[]) => {
      calls = next;
      tell();
    },
  };
}

test('a headset mutes and ends the call in hand, and nothing once it is over', () => {
  const handlers = new Map<string, (() => void) | null>();
  const active: boolean[] = [];
  const { telephone, done, change } = desk([]);
  followHeadset(telephone, {
    setActionHandler: (action, handler) => handlers.set(action, handler),
    setMicrophoneActive: (is) => active.push(is),
  });
  expect(handlers.size).toBe(0);
  change([callState('one', 0)]);
  handlers.get('togglemicrophone')?.();
  change([callState('one', 0, { muted: true })]);
  handlers.get('togglemicrophone')?.();
  handlers.get('hangup')?.();
  expect(done).toEqual(['mute one true', 'mute one false', 'hang up one']);
  expect(active).toEqual([true, false]);
  change([]);
  expect([...handlers.values()]).toEqual([null, null]);
});

test('a browser that knows no such action, or no media session, goes on without', () => {
  const { telephone, change } = desk([]);
  followHeadset(telephone, undefined);
  followHeadset(telephone, {
    setActionHandler: () => {
      throw new TypeError('no such action');
    },
  });
  expect(() => {
    change([callState('one', 0)]);
  }).not.toThrow();
});
