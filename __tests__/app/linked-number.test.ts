import * as fc from 'fast-check';
import { readLinkedNumber } from '../../src/browser/app/numbers/linked-number.ts';
import { readNumber } from '../../src/browser/app/numbers/number.ts';

test.each([
  ['tel:+12125550182', '+1 212 555 0182'],
  ['TEL:+1-212-555-0182', '+1 212 555 0182'],
  ['tel:+1%20(212)%20555-0182', '+1 212 555 0182'],
  ['tel:%2B12125550182', '+1 212 555 0182'],
  ['tel://+12125550182', '+1 212 555 0182'],
  ['tel:212-555-0182', '+1 212 555 0182'],
  ['tel:+442079460958', '+44 20 7946 0958'],
  ['tel:+12125550182;ext=55', '+1 212 555 0182 x55'],
  ['tel:+1-212-555-0182;isub=1411;ext=7', '+1 212 555 0182 x7'],
  // A local number with the prefix that the link names for it; a domain names none.
  ['tel:5550182;phone-context=+1-212', '+1 212 555 0182'],
  ['tel:2125550182;phone-context=example.com', '+1 212 555 0182'],
  ['tel:101', '101'],
])('%s becomes %s', (link, text) => {
  expect(readLinkedNumber(link, 'US')).toEqual({ text, problem: null });
});

test.each([
  ['tel:', '', 'empty'],
  ['tel:;ext=5', ';ext=5', 'not-a-number'],
  ['tel:*21*+19005550182#', '*21*+19005550182#', 'code'],
  ['tel:#31#2125550182', '#31#2125550182', 'code'],
  ['tel:<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', 'not-a-number'],
  ['tel:+12125550182 or +12125550183', '+12125550182 or +12125550183', 'several'],
  ['tel:+1212555018200000000', '+1212555018200000000', 'too-long'],
] as const)('%s isn’t called: the field shows it with the reason', (link, text, problem) => {
  expect(readLinkedNumber(link, 'US')).toEqual({ text, problem });
});

test('marks that nobody sees can’t make a number look like another one', () => {
  expect(readLinkedNumber('tel:\u202E2810555212\u202C1+', 'US').problem).not.toBeNull();
  expect(readLinkedNumber('tel:+1\u200B2125550182', 'US').text).toBe('+1 212 555 0182');
});

test('a link is as long as somebody wants, and the field shows its beginning', () => {
  expect(readLinkedNumber(`tel:${'9'.repeat(5_000)}`, 'US').text).toHaveLength(60);
});

test('what the field shows is called in every country as the link means it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('+12125550182', '+442079460958', '+4930901820', '+81332123456'),
      fc.constantFrom('', ';ext=12', ';ext=5550'),
      fc.constantFrom('US', 'DE', 'GB', 'JP', 'MX'),
      fc.constantFrom('US', 'DE', 'GB', 'JP', 'MX'),
      (number, extension, before, after) => {
        const { text, problem } = readLinkedNumber(`tel:${number}${extension}`, before);
        expect(problem).toBeNull();
        expect(readNumber(text, after)).toMatchObject({
          dial: number,
          extension: extension.slice(';ext='.length),
        });
      },
    ),
  );
});
