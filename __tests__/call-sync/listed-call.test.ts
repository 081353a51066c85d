import { joinPages, latestOf } from '../../src/call-sync/listed-call.ts';
import { sampleListed as call } from './sample-listed.ts';

const LOGGED = { state: 'logged', record: 7, updated: false, several: 0, linked: true } as const;

test('a page that is read again keeps what became of its calls', () => {
  const [joined] = joinPages([call({ outcome: LOGGED })], [call({})]);
  expect(joined?.outcome).toEqual(LOGGED);
});

test('a call that RingCentral changed since waits again, with what a person chose for it', () => {
  const entity = { type: 'customer', id: 3 } as const;
  const [joined] = joinPages(
    [call({ outcome: LOGGED, entity })],
    [call({ modifiedAt: 11, seconds: 9 })],
  );
  expect(joined).toMatchObject({ outcome: { state: 'waiting' }, seconds: 9, entity });
});

test('of several mentions the last change counts, and the newest call comes first', () => {
  const calls = [
    call({ outcome: LOGGED }),
    call({ modifiedAt: 12, seconds: 8 }),
    call({ session: 's-2', startedAt: 5_000 }),
    call({ modifiedAt: 11, seconds: 7 }),
  ];
  expect(latestOf(calls).map(({ session, seconds }) => [session, seconds])).toEqual([
    ['s-2', 5],
    ['s-1', 8],
  ]);
});
