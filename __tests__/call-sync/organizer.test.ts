import { mappedTo, organizerOf } from '../../src/call-sync/extension.ts';
import { organizerMatcher } from '../../src/call-sync/organizer.ts';

const EMPLOYEES = [
  { id: 1, email: 'Ann@Example.com', phones: ['+12125550101'] },
  { id: 2, email: 'bob@example.com', phones: ['+12125550102', '+12125550199'] },
  { id: 3, email: 'cleo@example.com', phones: ['+12125550199'] },
  { id: 4, email: '', phones: [] },
];
const match = organizerMatcher(
  EMPLOYEES,
  new Map([
    ['900', [3]],
    ['901', [1, 2]],
    ['902', [77]],
  ]),
);
const extension = (more: object) => ({ id: '1', email: '', phones: [], ...more });

test.each<[string, object, object]>([
  ['email, whatever its case', { email: ' ann@example.com' }, { match: 'auto-email', employee: 1 }],
  ['the user who connected it', { id: '900' }, { match: 'auto-user-email', employee: 3 }],
  ['a direct number', { phones: ['+12125550101'] }, { match: 'auto-phone', employee: 1 }],
  [
    'email before the user who connected it',
    { id: '900', email: 'bob@example.com' },
    { match: 'auto-email', employee: 2 },
  ],
  [
    'two with the number are no match',
    { phones: ['+12125550199'] },
    { match: 'unmapped', candidates: [2, 3] },
  ],
  [
    'two who connected it are no match, and no number decides',
    { id: '901', phones: ['+12125550101'] },
    { match: 'unmapped', candidates: [1, 2] },
  ],
  ['nobody', { email: 'zoe@example.com' }, { match: 'unmapped', candidates: [] }],
  ['an empty email matches nobody', { email: '' }, { match: 'unmapped', candidates: [] }],
  ['an inactive employee doesn’t match', { id: '902' }, { match: 'unmapped', candidates: [] }],
])('%s', (_what, more, outcome) => {
  expect(match(extension(more))).toEqual(outcome);
});

test('a mapping remembers whom it named before, since their softphones may have logged its calls', () => {
  const first = mappedTo(undefined, { match: 'auto-email', employee: 1 });
  const second = mappedTo(first, { match: 'manual', employee: 2 });
  expect(second).toMatchObject({ employee: 2, former: [1] });
  expect(mappedTo(second, { match: 'manual', employee: 1 })).toMatchObject({ former: [2] });
});

test('who organizes: the mapped employee, else the default one, else nobody', () => {
  const mapped = mappedTo(undefined, { match: 'manual', employee: 1 });
  expect(organizerOf(mapped, 9)).toEqual({ employee: 1 });
  expect(organizerOf(undefined, 9)).toEqual({ employee: 9 });
  expect(organizerOf(undefined, null)).toEqual({ reason: 'no-organizer' });
  expect(organizerOf(mappedTo(mapped, { match: 'dont-log', employee: null }), 9)).toEqual({
    reason: 'dont-log',
  });
});
