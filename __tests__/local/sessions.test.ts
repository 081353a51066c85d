import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from '../../local/account/account.ts';
import { openAccount } from '../../local/open-account.ts';

const MINUTE = 60_000;
const MEMBER = 13;
const ADMIN = 12;
const open = (database: string, fresh = true) =>
  openAccount({ project: 'dist', database, fresh, origin: () => 'http://127.0.0.1' });

function signIn(account: Account, user: number): string {
  const opened = account.sessions.signIn(user);
  if ('error' in opened) throw new Error(opened.error);
  return opened.sessionId;
}

describe('a session', () => {
  let account: Account;
  beforeEach(() => {
    account = open(':memory:');
  });
  afterEach(() => {
    account.close();
  });
  const state = (id: string | undefined, activity = true) => {
    const session = account.sessions.find(id, activity);
    return session.state === 'gone' ? session.reason : 'active';
  };

  test('ends after 180 minutes without use', () => {
    const id = signIn(account, MEMBER);
    account.world.setClockOffset(179 * MINUTE);
    expect(state(id)).toBe('active');
    account.world.setClockOffset((179 + 179) * MINUTE);
    expect(state(id)).toBe('active');
    account.world.setClockOffset((179 + 179 + 181) * MINUTE);
    expect(state(id)).toBe('idle');
    account.world.setClockOffset(0);
    expect(state(id)).toBe('idle');
  });

  test('is not kept alive by a look that does not count as use', () => {
    const id = signIn(account, MEMBER);
    account.world.setClockOffset(120 * MINUTE);
    expect(state(id, false)).toBe('active');
    account.world.setClockOffset(190 * MINUTE);
    expect(state(id)).toBe('idle');
  });

  test('ends after twelve hours of use', () => {
    const id = signIn(account, MEMBER);
    for (const minutes of [120, 240, 360, 480, 600, 719]) {
      account.world.setClockOffset(minutes * MINUTE);
      expect(state(id)).toBe('active');
    }
    account.world.setClockOffset(721 * MINUTE);
    expect(state(id)).toBe('absolute');
  });

  test('ends when the same user signs in elsewhere', () => {
    const id = signIn(account, MEMBER);
    signIn(account, MEMBER);
    expect(state(id)).toBe('replaced');
  });

  test('of the old role ends when the role is switched', () => {
    const id = signIn(account, ADMIN);
    const switched = account.sessions.switchRole(id, 'customrole_rcp_member');
    expect(state(id)).toBe('role-changed');
    expect(
      'sessionId' in switched && account.sessions.find(switched.sessionId, true),
    ).toMatchObject({
      identity: { role: { scriptId: 'customrole_rcp_member' } },
    });
    expect(account.sessions.switchRole(signIn(account, MEMBER), 'administrator')).toHaveProperty(
      'error',
    );
  });

  test('that never was is unknown, and a signed-out one is gone', () => {
    expect(state(undefined)).toBe('unknown');
    expect(state('made-up')).toBe('unknown');
    const id = signIn(account, MEMBER);
    account.sessions.signOut(id);
    expect(state(id)).toBe('signed-out');
  });
});

test('data survive a restart, and --fresh begins again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-data-'));
  const file = path.join(folder, 'account.sqlite');
  try {
    const first = open(file);
    const id = signIn(first, MEMBER);
    first.world.change({
      connections: { [MEMBER]: 'revoked' },
      company: { custrecord_rcp_min_version: '1.2.0' },
    });
    first.close();
    const second = open(file, false);
    expect(second.sessions.find(id, true).state).toBe('active');
    expect(second.world.state).toMatchObject({
      connections: { [MEMBER]: 'revoked' },
      company: { custrecord_rcp_min_version: '1.2.0' },
    });
    second.close();
    const third = open(file, true);
    expect(third.sessions.find(id, true).state).toBe('gone');
    expect(third.world.state.company['custrecord_rcp_min_version']).toBe('');
    third.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
