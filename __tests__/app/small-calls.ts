import type { Draft } from '../../src/browser/app/after-call/draft.ts';
import type { CallState } from '../../src/browser/app/calls/call.ts';
import type { Entry } from '../../src/browser/app/log/entry.ts';
import type { OpenedCall } from '../../src/contracts/calls.ts';

export const WHO = { account: 'A', user: 7 };
export const PREFIX = 'rcp-call:A:7:';

/** A saved call as NetSuite opens it for changes. */
export const OPENED: OpenedCall = {
  url: '/app/crm/calendar/call.nl?id=1',
  note: 'Wants a quote',
  room: 3_900,
  answers: [],
  entity: null,
  related: null,
};

/** Changes to it that somebody has typed. */
export const draftOf = (note: string): Draft => ({ note, answers: [], related: null });

/** A call in the middle, but for `change`. */
export function callState(id: string, now: number, change: Partial<CallState> = {}): CallState {
  return {
    id,
    session: `s-${id}`,
    direction: 'outbound',
    number: '+12125550182',
    name: '',
    queue: '',
    phase: 'talking',
    startedAt: now,
    answeredAt: now,
    endedAt: null,
    result: null,
    muted: false,
    hold: 'off',
    recording: 'off',
    wasRecorded: false,
    sound: 'unknown',
    transfer: 'none',
    consults: null,
    problem: null,
    ...change,
  };
}

/** An entry as a tab leaves it, but for `change`. */
export function storedEntry(
  externalId: string,
  now: number,
  change: Partial<Record<keyof Entry, unknown>> = {},
): string {
  return JSON.stringify({
    externalId,
    stage: 'due',
    direction: 'outbound',
    number: '+12125550182',
    name: '',
    startedAt: now,
    answeredAt: now,
    endedAt: now,
    seenAt: now,
    result: 'answered',
    recorded: false,
    note: '',
    entity: null,
    tab: 'gone',
    tries: 0,
    notBefore: 0,
    url: '',
    ...change,
  });
}
