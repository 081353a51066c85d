import { Edits, type OpenEdit } from '../../src/browser/app/after-call/edits.ts';
import { KeptEdits } from '../../src/browser/app/after-call/kept-edits.ts';
import type { Asked } from '../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer, OpenedCall } from '../../src/contracts/calls.ts';
import type { CallsRequest } from '../../src/contracts/calls-request.ts';
import { SCHEMA, SERVICE } from '../../src/contracts/service.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';
import { FakeCallStore } from './fake-call-store.ts';

const ENVELOPE = { schema: SCHEMA, service: SERVICE } as const;
const NOON = new Date(2026, 10, 28, 12).getTime();
const CALL = { externalId: 'rcp-s-1-7', name: 'Ann Ames', endedAt: NOON - 60_000 };
const OUTCOME = 'custevent_rcp_disposition';

const outcome = (value: string | null, shown = '') => ({
  id: OUTCOME,
  label: 'Outcome',
  value,
  shown,
});

const opened = (change: Partial<OpenedCall> = {}): OpenedCall => ({
  url: '/app/crm/calendar/call.nl?id=1',
  note: 'Wants a quote',
  room: 3_900,
  answers: [outcome('3', 'Quote requested')],
  entity: { type: 'customer', id: 1, name: 'Example Customer 1' },
  related: null,
  ...change,
});

const NO_CONFLICTS = { note: false, entity: false, related: false, fields: [] };
const changed = (change: object = {}) => ({
  ...ENVELOPE,
  changed: {
    url: '/app/crm/calendar/call.nl?id=1',
    kept: [],
    conflicts: NO_CONFLICTS,
    task: null,
    ...change,
  },
});
const refused = (code: string) => ({ ...ENVELOPE, error: { code, message: '', token: null } });

/** What outlives a page of this browser. */
interface Disk {
  storage: FakeStorage;
  store: FakeCallStore;
}
const disk = (): Disk => ({ storage: new FakeStorage(), store: new FakeCallStore() });

/** Edits over a NetSuite that answers what the test says. */
function world(now = NOON, { storage, store } = disk(), tab = 'one') {
  const asked: Omit<CallsRequest, 'token'>[] = [];
  const state = {
    opened: { ...ENVELOPE, opened: opened() } as object,
    changed: changed() as object,
  };
  let outcomeOf: Asked<CallsAnswer>['outcome'] = 'answered';
  let hold: Promise<void> = Promise.resolve();
  const edits = new Edits(
    {
      ask: async (request) => {
        asked.push(request);
        await hold;
        return outcomeOf === 'answered'
          ? {
              outcome: outcomeOf,
              answer: (request.action === 'open-call'
                ? state.opened
                : state.changed) as CallsAnswer,
            }
          : { outcome: outcomeOf };
      },
    },
    new KeptEdits({ who: { account: 'A', user: 7 }, tab, storage, store, now: () => now }),
    () => now,
  );
  return {
    edits,
    asked,
    state,
    edit: () => edits.of(CALL.externalId) as OpenEdit,
    fails: (outcome: typeof outcomeOf) => {
      outcomeOf = outcome;
    },
    /** @returns the way to let the next answer through */
    holds: () => {
      let go: () => void = () => undefined;
      hold = new Promise((resolve) => {
        go = resolve;
      });
      return go;
    },
  };
}

const open = async (world: { edits: Edits }) => {
  await world.edits.open(CALL);
  world.edits.change(CALL.externalId, { note: 'Wants two quotes' });
};

test.each(['editing', 'opening', 'saving', 'discarded'] as const)(
  'once everything was removed, an edit that is %s is over, and nothing of it comes back',
  async (state) => {
    const files = disk();
    const it = world(NOON, files);
    const opening = open(it);
    if (state !== 'opening') await opening;
    const go = it.holds();
    const saving = state === 'saving' ? it.edits.save(CALL) : null;
    if (state === 'discarded') it.edits.cancel(CALL.externalId);
    await it.edits.forgetAll(NOON);
    go();
    await Promise.all([opening, saving]);
    // The key that was pressed before the form was gone.
    it.edits.change(CALL.externalId, { note: 'Wants two quotes!' });
    it.edits.undo(CALL.externalId);
    await new Promise(setImmediate);
    expect([it.edits.of(CALL.externalId), it.edits.hasUnsaved]).toEqual([undefined, false]);
    expect([files.storage.length, files.store.calls.size]).toEqual([0, 0]);
  },
);

test('a saved call is opened, changed, and saved as a change of what the person saw', async () => {
  const it = world();
  await open(it);
  expect(it.edits.hasUnsaved).toBe(true);
  it.edits.change(CALL.externalId, { answers: [outcome('1', 'Resolved')] });
  it.edits.change(CALL.externalId, {
    related: { type: 'opportunity', id: 5, name: 'OPP5 · Pumps' },
  });
  await it.edits.save(CALL);
  const linked = { type: 'customer', id: 1 };
  expect(it.asked[1]).toEqual({
    action: 'change-call',
    change: {
      externalId: CALL.externalId,
      name: 'Ann Ames',
      before: {
        note: 'Wants a quote',
        answers: [outcome('3', 'Quote requested')],
        entity: linked,
        related: null,
      },
      after: {
        note: 'Wants two quotes',
        answers: [outcome('1', 'Resolved')],
        entity: linked,
        related: { type: 'opportunity', id: 5 },
      },
      followUp: null,
    },
  });
  expect(it.edits.of(CALL.externalId)).toEqual({
    state: 'saved',
    kept: [],
    note: 'Wants two quotes',
  });
  expect(it.edits.hasUnsaved).toBe(false);
});

test('without a change nothing is sent, and the card closes', async () => {
  const it = world();
  await it.edits.open(CALL);
  it.edits.change(CALL.externalId, { note: 'Wants a quote ' });
  await it.edits.save(CALL);
  expect(it.asked).toHaveLength(1);
  expect(it.edits.of(CALL.externalId)).toBeUndefined();
});

test('what somebody else changed isn’t overwritten until the person has seen it', async () => {
  const it = world();
  await open(it);
  it.edits.change(CALL.externalId, { answers: [outcome('1', 'Resolved')] });
  it.state.changed = changed({ conflicts: { ...NO_CONFLICTS, note: true } });
  it.state.opened = {
    ...ENVELOPE,
    opened: opened({ note: 'Ben: sent it', answers: [outcome('1', 'Resolved')] }),
  };
  await it.edits.save(CALL);
  expect(it.edit()).toMatchObject({
    state: 'editing',
    draft: { note: 'Wants two quotes' },
    conflicts: [{ part: 'note', label: '', theirs: 'Ben: sent it' }],
  });
  it.state.changed = changed();
  await it.edits.save(CALL);
  expect(it.asked[3]).toMatchObject({
    change: { before: { note: 'Ben: sent it' }, after: { note: 'Wants two quotes' } },
  });
  expect(it.edits.of(CALL.externalId)).toEqual({
    state: 'saved',
    kept: [],
    note: 'Wants two quotes',
  });
});

test('of a conflict, what the person left alone is as NetSuite has it, and all of it on demand', async () => {
  const it = world();
  await it.edits.open(CALL);
  it.edits.change(CALL.externalId, { answers: [outcome('1', 'Resolved')] });
  it.state.changed = changed({ conflicts: { ...NO_CONFLICTS, fields: ['Outcome'] } });
  it.state.opened = {
    ...ENVELOPE,
    opened: opened({ note: 'Ben: sent it', answers: [outcome('5', 'Left a message')] }),
  };
  await it.edits.save(CALL);
  expect(it.edit()).toMatchObject({
    draft: { note: 'Ben: sent it', answers: [outcome('1', 'Resolved')] },
    conflicts: [{ part: 'field', label: 'Outcome', theirs: 'Left a message' }],
  });
  it.edits.takeTheirs(CALL.externalId);
  expect(it.edit()).toMatchObject({
    draft: { answers: [outcome('5', 'Left a message')] },
    conflicts: [],
  });
  expect(it.edits.hasUnsaved).toBe(false);
});

test.each([
  ['RCP_CALL_GONE', 'gone'],
  ['RCP_NOT_ALLOWED', 'not-allowed'],
  ['RCP_ANSWERS_MISSING', 'answers'],
  ['RCP_NOTE_FULL', 'note-full'],
  ['RCP_UNEXPECTED', 'failed'],
])('a save that is refused with %s says why and keeps what was typed', async (code, problem) => {
  const it = world();
  await open(it);
  it.state.changed = refused(code);
  await it.edits.save(CALL);
  expect(it.edit()).toMatchObject({
    state: 'editing',
    problem,
    draft: { note: 'Wants two quotes' },
  });
  expect(it.edits.hasUnsaved).toBe(true);
  // The next try says nothing of the last one.
  it.state.changed = changed();
  await it.edits.save(CALL);
  expect(it.edits.of(CALL.externalId)?.state).toBe('saved');
});

test.each([
  ['unreachable', 'offline'],
  ['session-ended', 'signed-out'],
] as const)(
  'NetSuite %s: neither opened nor saved, and nothing is lost',
  async (outcome, problem) => {
    const it = world();
    it.fails(outcome);
    await it.edits.open(CALL);
    expect(it.edits.of(CALL.externalId)).toEqual({ state: 'not-opened', problem });
    it.fails('answered');
    await open(it);
    it.fails(outcome);
    await it.edits.save(CALL);
    expect(it.edit()).toMatchObject({ problem, draft: { note: 'Wants two quotes' } });
  },
);

test.each([
  ['RCP_CALL_GONE', 'gone'],
  ['RCP_NOT_ALLOWED', 'not-allowed'],
  ['RCP_UNEXPECTED', 'failed'],
])('a call that isn’t opened because of %s says so', async (code, problem) => {
  const it = world();
  it.state.opened = refused(code);
  await it.edits.open(CALL);
  expect(it.edits.of(CALL.externalId)).toEqual({ state: 'not-opened', problem });
});

test('a call of yesterday isn’t opened, and one that ended after midnight is', async () => {
  const it = world(new Date(2026, 10, 29, 0, 10).getTime());
  await it.edits.open({ ...CALL, endedAt: new Date(2026, 10, 28, 23, 55).getTime() });
  expect(it.edits.of(CALL.externalId)).toEqual({ state: 'not-opened', problem: 'not-today' });
  expect(it.asked).toEqual([]);
  await it.edits.open({ ...CALL, endedAt: new Date(2026, 10, 29, 0, 5).getTime() });
  expect(it.edits.of(CALL.externalId)?.state).toBe('editing');
});

test.each([0, 9, 13, 23])('a call of today is opened at any hour: %i', async (hour) => {
  const it = world(new Date(2026, 10, 28, 23, 59).getTime());
  await it.edits.open({ ...CALL, endedAt: new Date(2026, 10, 28, hour, 30).getTime() });
  expect(it.edits.of(CALL.externalId)?.state).toBe('editing');
});

test('what is typed while a save is under way stays, and isn’t taken for saved', async () => {
  const it = world();
  await open(it);
  const go = it.holds();
  const saving = it.edits.save(CALL);
  expect(it.edit().state).toBe('saving');
  it.edits.change(CALL.externalId, { note: 'Wants two quotes by Friday' });
  it.edits.cancel(CALL.externalId);
  await it.edits.save(CALL);
  go();
  await saving;
  expect(it.asked.map(({ action }) => action)).toEqual(['open-call', 'change-call']);
  expect(it.edit()).toMatchObject({
    state: 'editing',
    opened: { note: 'Wants two quotes' },
    draft: { note: 'Wants two quotes by Friday' },
  });
});

test('a discarded change comes back, and an edit without a change just closes', async () => {
  const it = world();
  await open(it);
  it.edits.cancel(CALL.externalId);
  expect(it.edits.of(CALL.externalId)?.state).toBe('discarded');
  expect(it.edits.hasUnsaved).toBe(false);
  it.edits.undo(CALL.externalId);
  expect(it.edit()).toMatchObject({ state: 'editing', draft: { note: 'Wants two quotes' } });
  it.edits.change(CALL.externalId, { note: 'Wants a quote' });
  it.edits.cancel(CALL.externalId);
  expect(it.edits.of(CALL.externalId)).toBeUndefined();
});

test('an answer that comes after the edit was closed opens nothing', async () => {
  const it = world();
  const go = it.holds();
  const opening = it.edits.open(CALL);
  await it.edits.open(CALL);
  it.edits.cancel(CALL.externalId);
  go();
  await opening;
  expect(it.edits.of(CALL.externalId)).toBeUndefined();
  expect(it.asked).toHaveLength(1);
});

test('a record that is gone when the conflict is read keeps the text and says so', async () => {
  const it = world();
  await open(it);
  it.state.changed = changed({ conflicts: { ...NO_CONFLICTS, note: true } });
  it.state.opened = refused('RCP_CALL_GONE');
  await it.edits.save(CALL);
  expect(it.edit()).toMatchObject({
    problem: 'gone',
    draft: { note: 'Wants two quotes' },
    conflicts: [{ part: 'note', theirs: null }],
  });
});

describe('a page that is closed in the middle of an edit', () => {
  /** The page, as somebody opens it again over what the last one left. */
  const again = async (left: Disk, now = NOON + 5_000) => {
    const it = world(now, left);
    await it.edits.open(CALL);
    return it;
  };

  test('says that there are changes, and brings them back once NetSuite opens the call', async () => {
    const left = disk();
    const before = world(NOON, left);
    await open(before);
    before.edits.change(CALL.externalId, { answers: [outcome('1', 'Resolved')] });
    const it = world(NOON + 5_000, left);
    expect(it.edits.of(CALL.externalId)).toMatchObject({ state: 'kept', at: NOON + 1 });
    // Nothing is asked of NetSuite, and leaving this page would lose nothing.
    expect(it.edits.hasUnsaved).toBe(false);
    await it.edits.open(CALL);
    expect(it.edit()).toMatchObject({
      state: 'editing',
      keptAt: NOON + 1,
      draft: { note: 'Wants two quotes', answers: [outcome('1', 'Resolved')], related: null },
    });
    expect(it.edits.hasUnsaved).toBe(true);
    await it.edits.save(CALL);
    expect(it.asked[1]).toMatchObject({
      change: { before: { note: 'Wants a quote' }, after: { note: 'Wants two quotes' } },
    });
    expect((await again(left)).edit()).toMatchObject({
      keptAt: null,
      draft: { note: 'Wants a quote' },
    });
  });

  test('what others changed meanwhile is still noticed by the save', async () => {
    const left = disk();
    await open(world(NOON, left));
    const it = world(NOON + 5_000, left);
    it.state.opened = { ...ENVELOPE, opened: opened({ note: 'Ben: sent it', room: 10 }) };
    await it.edits.open(CALL);
    expect(it.edit()).toMatchObject({
      opened: { note: 'Wants a quote', room: 10 },
      draft: { note: 'Wants two quotes' },
    });
    await it.edits.save(CALL);
    expect(it.asked[1]).toMatchObject({ change: { before: { note: 'Wants a quote' } } });
  });

  test('changes that had reached NetSuite are forgotten', async () => {
    const left = disk();
    await open(world(NOON, left));
    const it = world(NOON + 5_000, left);
    it.state.opened = { ...ENVELOPE, opened: opened({ note: 'Wants two quotes' }) };
    await it.edits.open(CALL);
    expect(it.edit()).toMatchObject({ keptAt: null });
    expect(it.edits.hasUnsaved).toBe(false);
    expect(left.storage.length).toBe(0);
  });

  test.each(['localStorage', 'the disk'])('%s alone is enough', async (which) => {
    const left = disk();
    if (which === 'localStorage') left.store.full = true;
    else left.storage.refuses = 'writing';
    const before = world(NOON, left);
    await open(before);
    await Promise.resolve();
    expect(before.edits.isKept(CALL.externalId)).toBe(true);
    expect((await again(left)).edit()).toMatchObject({ draft: { note: 'Wants two quotes' } });
  });

  test('a browser that stores nothing says so', async () => {
    const left = disk();
    left.store.full = true;
    left.storage.refuses = 'everything';
    const it = world(NOON, left);
    await open(it);
    await new Promise(setImmediate);
    expect(it.edits.isKept(CALL.externalId)).toBe(false);
  });

  test.each(['unreachable', 'session-ended'] as const)(
    'NetSuite %s: nothing shows, and nothing is lost by closing that message',
    async (fault) => {
      const left = disk();
      await open(world(NOON, left));
      const it = world(NOON + 5_000, left);
      it.fails(fault);
      await it.edits.open(CALL);
      expect(it.edits.of(CALL.externalId)?.state).toBe('not-opened');
      it.edits.cancel(CALL.externalId);
      expect(it.edits.of(CALL.externalId)?.state).toBe('kept');
      it.fails('answered');
      await it.edits.open(CALL);
      expect(it.edit()).toMatchObject({ draft: { note: 'Wants two quotes' } });
    },
  );

  test('a role that may not open the call sees nothing of it', async () => {
    const left = disk();
    await open(world(NOON, left));
    const it = world(NOON + 5_000, left);
    it.state.opened = refused('RCP_NOT_ALLOWED');
    await it.edits.open(CALL);
    expect(it.edits.of(CALL.externalId)).toEqual({ state: 'not-opened', problem: 'not-allowed' });
  });

  test('the text is there to be copied when the record was deleted meanwhile', async () => {
    const left = disk();
    await open(world(NOON, left));
    const it = world(NOON + 5_000, left);
    it.state.opened = refused('RCP_CALL_GONE');
    await it.edits.open(CALL);
    expect(it.edit()).toMatchObject({ problem: 'gone', draft: { note: 'Wants two quotes' } });
  });

  test.each([
    [
      'discarded',
      (it: Edits) => {
        it.cancel(CALL.externalId);
      },
      false,
    ],
    [
      'discarded and brought back',
      (it: Edits) => {
        it.cancel(CALL.externalId);
        it.undo(CALL.externalId);
      },
      true,
    ],
    [
      'taken back by hand',
      (it: Edits) => {
        it.change(CALL.externalId, { note: 'Wants a quote' });
      },
      false,
    ],
    [
      'replaced by NetSuite’s',
      (it: Edits) => {
        it.takeTheirs(CALL.externalId);
      },
      false,
    ],
  ])('changes that were %s', async (_how, act, isThere) => {
    const left = disk();
    const before = world(NOON, left);
    await open(before);
    act(before.edits);
    await new Promise(setImmediate);
    const it = world(NOON + 5_000, left);
    expect(it.edits.of(CALL.externalId)?.state).toBe(isThere ? 'kept' : undefined);
    // Nor does the copy on the disk bring them back.
    await it.edits.open(CALL);
    expect(it.edit().keptAt !== null).toBe(isThere);
  });

  test('what was typed while a save was under way is kept over what was saved', async () => {
    const left = disk();
    const before = world(NOON, left);
    await open(before);
    const go = before.holds();
    const saving = before.edits.save(CALL);
    before.edits.change(CALL.externalId, { note: 'Wants three quotes' });
    go();
    await saving;
    const it = await again(left);
    expect(it.edit()).toMatchObject({
      opened: { note: 'Wants two quotes' },
      draft: { note: 'Wants three quotes' },
    });
  });

  test('the next day nothing is brought back, and both copies are gone', async () => {
    const left = disk();
    await open(world(NOON, left));
    await new Promise(setImmediate);
    const it = world(new Date(2026, 10, 29, 0, 0).getTime(), left);
    expect(it.edits.of(CALL.externalId)).toBeUndefined();
    await it.edits.open(CALL);
    expect(it.edits.of(CALL.externalId)).toEqual({ state: 'not-opened', problem: 'not-today' });
  });
});
