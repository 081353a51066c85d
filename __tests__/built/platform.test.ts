import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from '../../local/account/account.ts';
import { ask, dataOf, identityOf, openBuilt, pageTokenOf } from './support.ts';

const openAccounts: Account[] = [];
const folders: string[] = [];
const open = (project?: string): Account => {
  const account = openBuilt(':memory:', project);
  openAccounts.push(account);
  return account;
};
afterEach(() => {
  for (const account of openAccounts.splice(0)) account.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test(
  'the company’s row is found by its script id, which queries have in capitals, when the ' +
    'parameters point to none',
  async () => {
    const project = mkdtempSync(path.join(tmpdir(), 'rcp-platform-'));
    folders.push(project);
    cpSync('dist', project, { recursive: true });
    const objects = path.join(project, 'Objects');
    for (const name of readdirSync(objects).filter((file) => file.startsWith('customscript_'))) {
      const file = path.join(objects, name);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/<defaultselection>[^<]*<\/defaultselection>/g, ''),
      );
    }
    const account = open(project);
    const { body } = await ask(account, identityOf(account, 'Account Administrator'), 'settings');
    expect(dataOf(body)).toMatchObject({
      facts: { access: true, role: 'company-admin' },
      company: { rcServer: expect.any(String) as string },
    });
    expect(account.diagnostics.logs()).toEqual([]);
  },
);

/** A call as the page reports it; `wall` is the user's own clock. */
const call = (wall: number[], at = 1_770_000_000_000) => ({
  externalId: `rcp-${wall.join('-')}-13`,
  direction: 'outbound',
  result: 'answered',
  number: '+12125550182',
  name: '',
  note: '',
  recorded: false,
  entity: null,
  startedAt: at,
  answeredAt: at,
  endedAt: at + 60_000,
  wall,
});

test.each([
  // Pacific time skips 2:00 to 3:00 on the first day; the others are where a Date could fall onto
  // another day.
  [[2026, 3, 8, 2, 30], '2026-03-08', '02:30'],
  [[2026, 11, 1, 1, 30], '2026-11-01', '01:30'],
  [[2026, 3, 29, 2, 59], '2026-03-29', '02:59'],
  [[2026, 1, 1, 0, 0], '2026-01-01', '00:00'],
  [[2026, 12, 31, 23, 59], '2026-12-31', '23:59'],
])('a call at %j of the user’s clock is logged on %s at %s', async (wall, date, time) => {
  const account = open();
  const who = identityOf(account, 'Member One');
  const token = await pageTokenOf(account, who);
  const answer = JSON.parse(
    (await ask(account, who, 'calls', { action: 'log', token, call: call(wall) })).body,
  ) as { logged?: { id: number } };
  expect(answer).toHaveProperty('logged');
  expect(account.records.load('phonecall', answer.logged?.id ?? 0)?.values).toMatchObject({
    startdate: date,
    completeddate: date,
    starttime: time,
  });
});

test('a secret that only its name speaks for is not there; one that works is', async () => {
  const account = open();
  const checks = async () => {
    const { body } = await ask(account, identityOf(account, 'Account Administrator'), 'setup');
    return (
      dataOf(body) as { checklist: { checks: { id: string; cause: string; items: string[] }[] } }
    ).checklist.checks;
  };
  const causeOf = async (id: string) => (await checks()).find((check) => check.id === id)?.cause;
  expect(await causeOf('secrets')).toBe('present');
  account.administration.setSecret('custsecret_rcp_token_key', null);
  expect(await causeOf('secrets')).toBe('missing');
  // Those of the company are proved by its connection test, not by their IDs in the card.
  account.world.change({
    company: {
      custrecord_rcp_rc_secret: 'custsecret_rcp_jwt',
      custrecord_rcp_rc_client_secret: 'custsecret_rcp_client',
    },
  });
  expect(await causeOf('ringcentral-company')).not.toBe('verified');
});
