import { dateOf, setFormats, timeOfDay } from '../../../src/browser/app/days/written.ts';

const AT = new Date(2026, 2, 5, 15, 4).getTime();

afterEach(() => {
  setFormats({ date: '', time: '' });
});

test.each([
  ['M/D/YYYY', '3/5/2026'],
  ['D/M/YYYY', '5/3/2026'],
  ['D-Mon-YYYY', '5-Mar-2026'],
  ['D.M.YYYY', '5.3.2026'],
  ['DD/MM/YYYY', '05/03/2026'],
  ['DD-MONTH-YYYY', '05-March-2026'],
  ['YYYY-MM-DD', '2026-03-05'],
])('a user who chose %s reads %s', (date, written) => {
  setFormats({ date, time: '' });
  expect(dateOf(AT)).toBe(written);
});

test.each([
  ['h:mm a', '3:04 PM'],
  ['H:mm', '15:04'],
  ['h-mm a', '3-04 PM'],
  ['hh:mm a', '03:04 PM'],
])('a user who chose %s reads %s', (time, written) => {
  setFormats({ date: '', time });
  expect(timeOfDay(AT)).toBe(written);
});

test('midnight and noon are twelve', () => {
  setFormats({ date: '', time: 'h:mm a' });
  expect([0, 12].map((hour) => timeOfDay(new Date(2026, 2, 5, hour).getTime()))).toEqual([
    '12:00 AM',
    '12:00 PM',
  ]);
});

test('without preferences both are written as the language does', () => {
  expect(dateOf(AT)).toBe('3/5/2026');
  expect(timeOfDay(AT)).toBe('03:04 PM');
});
