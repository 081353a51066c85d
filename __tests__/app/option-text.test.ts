import { shownValue } from '../../src/browser/app/after-call/option-text.ts';
import { setFormats } from '../../src/browser/app/days/written.ts';
import type { AskedField } from '../../src/contracts/call-fields.ts';

const field = (change: Partial<AskedField>): AskedField => ({
  id: 'custevent_sample',
  label: 'Sample',
  kind: 'text',
  required: false,
  options: [],
  whole: false,
  longest: 300,
  ...change,
});

afterEach(() => {
  setFormats({ date: '', time: '' });
});

test.each([
  ['D-Mon-YYYY', '5-Dec-2026'],
  ['DD.MM.YYYY', '05.12.2026'],
  ['YYYY/M/D', '2026/12/5'],
])('a date is shown as the user’s NetSuite writes dates: %s', (date, shown) => {
  setFormats({ date, time: '' });
  expect(shownValue(field({ kind: 'date' }), '2026-12-05')).toBe(shown);
});

test('an empty date shows nothing, a checkbox Yes, and several values their names', () => {
  expect(shownValue(field({ kind: 'date' }), '')).toBe('');
  expect(shownValue(field({ kind: 'date' }), null)).toBe('');
  expect(shownValue(field({ kind: 'checkbox' }), true)).toBe('Yes');
  const options = [
    { id: '1', text: 'Pumps' },
    { id: '2', text: 'Valves' },
  ];
  expect(shownValue(field({ kind: 'multi-select', options }), ['2', '1', '9'])).toBe(
    'Valves, Pumps, 9',
  );
});
