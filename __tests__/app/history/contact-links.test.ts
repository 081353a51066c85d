import { ContactLinks, MOST_AT_ONCE } from '../../../src/browser/app/history/contact-links.ts';
import type { HistoryCall } from '../../../src/browser/app/history/history-call.ts';
import type { Linking } from '../../../src/browser/app/history/link-call.ts';
import type { Entity } from '../../../src/contracts/calls.ts';
import { historyCall } from './small-history.ts';

const ANN: Entity = { type: 'contact', id: 5, name: 'Ann Ames', company: '', url: '/app/x?id=5' };

const callOf = (id: string, change: Partial<HistoryCall> = {}): HistoryCall =>
  historyCall({ id, session: id, ...change });
const OWN = callOf('own', { logged: { state: 'not-logged' } });

/** A history with these other calls, whose links come to what `outcome` says. */
function world(others: HistoryCall[], outcome: (id: string) => Linking = () => 'linked') {
  let calls = [OWN, ...others];
  const asked: string[] = [];
  const seen: number[] = [];
  let hold: Promise<void> = Promise.resolve();
  const links: ContactLinks = new ContactLinks({
    history: {
      calls: () => calls,
      link: async ({ id }, contact) => {
        asked.push(id);
        await hold;
        const linking = outcome(id);
        if (linking === 'linked' || linking === 'later')
          calls = calls.map((call) => (call.id === id ? { ...call, entity: contact } : call));
        return linking;
      },
    },
    formOf: (number) => number.replace(/\D/g, ''),
  });
  links.subscribe(() => {
    const run = links.of(OWN)?.run;
    if (run?.isOver === false) seen.push(run.done.length);
  });
  return {
    links,
    asked,
    seen,
    ids: () => links.others(OWN).map(({ id }) => id),
    holds: () => {
      let go: () => void = () => undefined;
      hold = new Promise((resolve) => {
        go = resolve;
      });
      return go;
    },
  };
}

test('offered are calls of the same number that have a record or get one here, and no others', () => {
  const it = world([
    callOf('record'),
    callOf('other-writing', { number: '(1) 212-555-0199' }),
    callOf('waits', { isInJournal: true, logged: { state: 'saving' } }),
    callOf('refused', { isInJournal: true, logged: { state: 'refused' } }),
    callOf('other-number', { number: '+12125550198' }),
    callOf('linked', { entity: ANN }),
    callOf('elsewhere', { logged: { state: 'not-logged' } }),
    callOf('left-out', { isInJournal: true, logged: { state: 'skipped', reason: 'internal' } }),
  ]);
  expect(it.ids()).toEqual(['record', 'other-writing', 'waits', 'refused']);
});

test('nothing but the call itself is linked until somebody asks for the others', async () => {
  const it = world([callOf('a'), callOf('b')]);
  await it.links.linkOthers(OWN);
  await it.links.link(OWN, ANN);
  expect([it.asked, it.links.of(OWN)]).toEqual([
    ['own'],
    { contact: ANN, own: 'linked', run: null },
  ]);
});

test('the others are linked one after the other, with progress and a count of each outcome', async () => {
  const outcomes: Record<string, Linking> = { b: 'later', c: 'taken', d: 'failed' };
  const it = world(
    ['a', 'b', 'c', 'd'].map((id) => callOf(id)),
    (id) => outcomes[id] ?? 'linked',
  );
  await it.links.link(OWN, ANN);
  await it.links.linkOthers(OWN);
  expect(it.asked).toEqual(['own', 'a', 'b', 'c', 'd']);
  expect(it.seen).toEqual([0, 1, 2, 3]);
  expect(it.links.of(OWN)?.run).toEqual({
    of: 4,
    done: ['linked', 'later', 'taken', 'failed'],
    isOver: true,
  });
  // What failed can be tried again; what belongs to another record isn't offered again.
  expect(it.ids()).toEqual(['d']);
});

test('one press links fifty at most, and the rest is offered again', async () => {
  const it = world(Array.from({ length: MOST_AT_ONCE + 7 }, (_, index) => callOf(String(index))));
  await it.links.link(OWN, ANN);
  await it.links.linkOthers(OWN);
  expect(it.asked).toHaveLength(1 + MOST_AT_ONCE);
  expect(it.ids()).toHaveLength(7);
});

test('three failures in a row end it: NetSuite is away, or the role can’t change calls', async () => {
  const it = world(
    Array.from({ length: 9 }, (_, index) => callOf(String(index))),
    (id) => (['own', '2'].includes(id) ? 'linked' : 'failed'),
  );
  await it.links.link(OWN, ANN);
  await it.links.linkOthers(OWN);
  expect(it.asked).toEqual(['own', '0', '1', '2', '3', '4', '5']);
  expect(it.links.of(OWN)?.run?.isOver).toBe(true);
});

test('it stops after the call that is being linked, and a second press starts no second run', async () => {
  const it = world(['a', 'b', 'c'].map((id) => callOf(id)));
  await it.links.link(OWN, ANN);
  const go = it.holds();
  const run = it.links.linkOthers(OWN);
  const again = it.links.linkOthers(OWN);
  it.links.stop(OWN);
  go();
  await Promise.all([run, again]);
  expect(it.asked).toEqual(['own', 'a']);
  expect(it.links.of(OWN)?.run).toMatchObject({ isOver: true, done: ['linked'] });
  await it.links.linkOthers(OWN);
  expect(it.ids()).toEqual([]);
});

test('a call whose record belongs to another contact isn’t offered for that contact’s number', async () => {
  const it = world([callOf('a')], () => 'taken');
  await it.links.link(OWN, ANN);
  await it.links.linkOthers(OWN);
  expect([it.links.of(OWN)?.own, it.ids()]).toEqual(['taken', []]);
});
