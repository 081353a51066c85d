import {
  actionWords,
  detailWords,
  moreWords,
  outcomeWords,
  timeWords,
  whoWords,
} from '../../src/browser/setup/audit-words.ts';
import type { AuditRow } from '../../src/contracts/setup.ts';

const row = (values: Partial<AuditRow> = {}): AuditRow => ({
  id: 1,
  at: '2026-01-15T10:00:00.000Z',
  user: 'Company Admin',
  role: 'customrole_rcp_company_admin',
  action: 'save-company',
  subject: 'ringcentral-company: rcServer, rcSecret',
  outcome: 'saved',
  ...values,
});
const words = (values: Partial<AuditRow>) => [
  actionWords(row(values)),
  whoWords(row(values)),
  outcomeWords(row(values)),
  moreWords(row(values)),
];

test('a changed Info Link says its address before and after, and another order says so', () => {
  const changed = row({
    action: 'save-info-links',
    subject: 'info-links',
    detail:
      'link Credit check - -> https://credit.example.com/{number}\n' +
      'link-order Price list, Credit check',
  });
  expect(actionWords(changed)).toBe('Changed the Info Links');
  expect(detailWords(changed)).toEqual([
    'Credit check: (empty) → https://credit.example.com/{number}',
    'Order of the Info Links: Price list, Credit check',
  ]);
});

test.each([
  [
    {},
    [
      'Changed RingCentral (Company): RingCentral server, API secret with the JWT',
      'Company Admin, RingCentral Company Admin',
      'Saved',
      '',
    ],
  ],
  [
    {
      action: 'test-connection',
      subject: 'netsuite-company',
      outcome: 'failed: NS_SCOPE_REFUSED',
      role: 'administrator',
    },
    ['Tested NetSuite (Company)', 'Company Admin, Administrator', 'Failed', 'NS_SCOPE_REFUSED'],
  ],
  [
    {
      action: 'scheduled-test',
      subject: 'ringcentral-company',
      outcome: 'unknown: RC_TIMEOUT',
      user: '',
      role: '',
    },
    ['Daily test of RingCentral (Company)', 'NetSuite (automatic)', 'Unknown', 'RC_TIMEOUT'],
  ],
  [
    { action: 'installation', subject: '1.2.0', outcome: 'incomplete: roles, secrets' },
    [
      'Installed version 1.2.0',
      'Company Admin, RingCentral Company Admin',
      'Setup incomplete',
      'Roles, Sign-in key',
    ],
  ],
  [
    { action: 'installation', subject: '1.2.0: 1.1.0', outcome: 'complete', role: '' },
    ['Updated to version 1.2.0 from 1.1.0', 'Company Admin', 'Setup complete', ''],
  ],
  [
    { action: 'company', subject: '', outcome: '' },
    ['company', 'Company Admin, RingCentral Company Admin', '', ''],
  ],
  [
    {
      action: 'dropped',
      subject: '<b>all</b>',
      outcome: 'oops: <i>x</i>',
      role: 'customrole_other',
    },
    ['dropped <b>all</b>', 'Company Admin, customrole_other', 'oops', '<i>x</i>'],
  ],
  [
    { subject: 'toString: constructor', outcome: '__proto__' },
    ['Changed toString: constructor', 'Company Admin, RingCentral Company Admin', '__proto__', ''],
  ],
])('a row with %j reads %j', (values, expected) => {
  expect(words(values)).toEqual(expected);
});

test('a row without a time says so', () => {
  expect(timeWords(row({ at: '' }))).toBe('Unknown time');
  expect(timeWords(row())).toContain('2026');
});

test('the switch for text messages says how it was and is', () => {
  const entry = row({
    action: 'save-call-sync',
    subject: 'call-sync: rules',
    detail: 'messages off -> on',
  });
  expect(actionWords(entry)).toMatch(/^Changed Call sync/);
  expect(detailWords(entry)).toEqual(['Log text messages: off → on']);
});
