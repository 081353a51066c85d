import {
  type AskedField,
  ChosenFields,
  dateParts,
  fits,
  isAnswered,
  isSameAnswer,
  readChosenFields,
  USUAL_FIELDS,
  unansweredFields,
} from '../../src/contracts/call-fields.ts';
import { parseWith } from '../../src/contracts/contract.ts';

const field = (kind: AskedField['kind'], change: Partial<AskedField> = {}): AskedField => ({
  id: 'custevent_a',
  label: 'A',
  kind,
  required: true,
  options: [
    { id: '1', text: 'One' },
    { id: '2', text: 'Two' },
  ],
  whole: false,
  longest: 10,
  ...change,
});

test.each([
  ['list', '1', true],
  ['list', '3', false],
  ['list', ['1'], false],
  ['list', null, true],
  ['list', '', true],
  ['multi-select', ['1', '2'], true],
  ['multi-select', ['1', '3'], false],
  ['multi-select', [], true],
  ['multi-select', '1', false],
  ['checkbox', false, true],
  ['checkbox', 'T', false],
  ['date', '2026-11-28', true],
  ['date', '2026-02-29', false],
  ['date', '2028-02-29', true],
  ['date', '11/28/2026', false],
  ['date', '2026-13-01', false],
  ['text', 'ten places', true],
  ['text', 'eleven more', false],
  ['text', 5, false],
  ['number', 1.5, true],
  ['number', '1', false],
] as const)('a field of kind %s and the value %j: %s', (kind, value, expected) => {
  expect(fits(field(kind), value as Parameters<typeof fits>[1])).toBe(expected);
});

test('a whole number has no decimals', () => {
  const whole = field('number', { whole: true });
  expect([1, -3, 1.5, 2 ** 60].map((value) => fits(whole, value))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('what isn’t set, or is empty, answers nothing', () => {
  expect([null, '', [], false, undefined].map(isAnswered)).toEqual(Array(5).fill(false));
  expect([0, 'a', ['1'], true].map(isAnswered)).toEqual(Array(4).fill(true));
});

test('the order of several values doesn’t count, and nothing is the same as nothing', () => {
  expect(isSameAnswer(['1', '2'], ['2', '1'])).toBe(true);
  expect(isSameAnswer(['1'], ['2'])).toBe(false);
  expect(isSameAnswer(false, null)).toBe(true);
  expect(isSameAnswer('', undefined)).toBe(true);
  expect(isSameAnswer(0, null)).toBe(false);
});

test('a checkbox never has to be answered', () => {
  const fields = [field('checkbox'), field('text', { id: 'custevent_b' })];
  expect(unansweredFields(fields, []).map(({ id }) => id)).toEqual(['custevent_b']);
  expect(unansweredFields(fields, [{ id: 'custevent_b', value: 'x' }])).toEqual([]);
});

test('a date has its parts, and no other text has', () => {
  expect(dateParts('2026-11-28')).toEqual([2026, 11, 28]);
  expect(['0000-01-01', '2026-11-31', '2026-1-1', ''].map(dateParts)).toEqual(Array(4).fill(null));
});

test('a stored choice is ours, or none', () => {
  expect(readChosenFields('')).toBe(USUAL_FIELDS);
  expect(readChosenFields('[]')).toEqual([]);
  expect(readChosenFields('no JSON')).toBeNull();
  expect(readChosenFields('[{"id":"status","label":"","required":false}]')).toBeNull();
});

test('a choice has no field twice, and none that the product writes itself', () => {
  const chosen = (id: string) => ({ id, label: '', required: false });
  expect(parseWith(ChosenFields, [chosen('priority'), chosen('priority')])).toBeNull();
  for (const id of ['title', 'message', 'assigned', 'custevent', 'CUSTEVENT_A', 'custbody_a'])
    expect(parseWith(ChosenFields, [chosen(id)])).toBeNull();
});
