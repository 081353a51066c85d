import { readNumber } from '../../src/browser/app/numbers/number.ts';
import { numbersHtml } from '../../src/netsuite/record-page/record-numbers.ts';

const record = (fields: Readonly<Record<string, unknown>>) =>
  ({ getValue: ({ fieldId }: { fieldId: string }) => fields[fieldId] }) as unknown as Parameters<
    typeof numbersHtml
  >[0];

/**
 * What the softphone gets of a record's field: the address of the link, as a browser hands it on.
 */
function linked(typed: string): string | undefined {
  return /href="([^"]*)"/
    .exec(numbersHtml(record({ phone: typed })))?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");
}

test.each([
  ['1-800-FLOWERS', '+18003569377'],
  ['800-FLOWERS', '+18003569377'],
  ['1-800-CONTACTS', '+18002668228'],
  ['Max: 212-555-0182', '+12125550182'],
  ['212-555-0182 x34', '+12125550182'],
  ['２１２－５５５－０１８２', '+12125550182'],
  ['212-555-0182 "mobile" & more', 'not-a-number'],
  ['212-555-0182 or 212-555-0183', 'several'],
  ['212-555-0182/83', 'several'],
  ['100% 212-555-0182', 'not-a-number'],
])('the link of a field with %j leads the softphone to %s', (typed, dial) => {
  const read = readNumber(linked(typed) ?? 'no link', 'US');
  expect(typeof read === 'string' ? read : read.dial).toBe(dial);
});

test.each(['', 'none', 'ext', '7', null, undefined, 5])('a field with %j has no link', (typed) => {
  expect(numbersHtml(record({ phone: typed }))).toBe('');
});

test('each field is named, a contact’s office phone too, and the same number is shown once', () => {
  const html = numbersHtml(
    record({
      phone: '212-555-0182',
      altphone: '212-555-0183',
      officephone: '212-555-0183',
      mobilephone: '212-555-0184',
    }),
  );
  expect(html.match(/<a /g)).toHaveLength(3);
  expect(numbersHtml(record({ officephone: '212-555-0183' }))).toContain('Office');
});
