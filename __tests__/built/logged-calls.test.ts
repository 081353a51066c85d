import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { Asker, save } from './calls-support.ts';
import { identityOf, openBuilt } from './support.ts';

const CONNECTION = 'customrecord_rcp_connection';

let account: Account;
let admin: Identity;
let member: Identity;
let asker: Asker;

beforeEach(() => {
  account = openBuilt();
  admin = identityOf(account, 'Account Administrator');
  member = identityOf(account, 'Member One');
  asker = new Asker(account, member);
  const row = account.diagnostics
    .inspect()
    .tables[CONNECTION]?.find((one) => Number(one['custrecord_rcp_con_user']) === member.user.id);
  account.administration.editRow(CONNECTION, Number(row?.['id']), {
    custrecord_rcp_con_extension: '4001',
  });
});
afterEach(() => {
  account.close();
});

const call = (externalid: string, values: Record<string, string> = {}) =>
  save(account, admin, 'phonecall', { title: 'A call', externalid, ...values });

test('a call is found under the key of today and of version 1.2.1, a colleague’s is not', async () => {
  const user = String(member.user.id);
  const today = call('rcp-s-1-x4001', { message: 'Wants a quote\nAnswered', company: '1' });
  const former = call(`rcp-s-2-${user}`);
  call('rcp-s-3-x4002');
  call('rcp-s-3-14');
  const { answer, units } = await asker.ask({
    action: 'logged',
    sessions: ['s-1', 's-2', 's-3', 's-4'],
  });
  expect(answer['records']).toMatchObject([
    { session: 's-1', id: today, note: 'Wants a quote', linked: true },
    { session: 's-2', id: former, note: '', linked: false },
  ]);
  expect(units).toBeLessThanOrEqual(30);
});
