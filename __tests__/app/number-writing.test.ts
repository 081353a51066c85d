import * as fc from 'fast-check';
import { readNumber } from '../../src/browser/app/numbers/number.ts';

const US = '+12125550182';

test.each<[string, string, string]>([
  // United States.
  ['2125550182', 'US', US],
  ['12125550182', 'US', US],
  ['+12125550182', 'US', US],
  ['1 (212) 555-0182', 'US', US],
  ['(212)5550182', 'US', US],
  ['212/555-0182', 'US', US],
  ['  212 555 0182  ', 'US', US],
  ['212-555-0182', 'CA', US],
  ['+1 (212) 555-0182', 'IT', US],
  ['001 212 555 0182', 'DE', US],
  ['00 1 212 555 0182', 'GB', US],
  // As other programs hand them on: spaces that do not break, hyphens and dashes of all lengths,
  // marks that nobody sees.
  ['212\u00a0555\u00a00182', 'US', US],
  ['212\u2009555\u20090182', 'US', US],
  ['212\u202f555\u202f0182', 'US', US],
  ['212\u2010555\u20100182', 'US', US],
  ['212\u2011555\u20110182', 'US', US],
  ['212\u2012555\u20120182', 'US', US],
  ['212\u2013555\u20130182', 'US', US],
  ['212\u2014555\u20140182', 'US', US],
  ['212\u2212555\u22120182', 'US', US],
  ['\u202a+1 212 555 0182\u202c', 'US', US],
  ['\u200e+1 212 555 0182', 'US', US],
  ['+1\u200b212\u200b555\u200b0182', 'US', US],
  ['\ufeff2125550182', 'US', US],
  ['212\u00ad555\u00ad0182', 'US', US],
  ['\uff0b1 212 555 0182', 'US', US],
  ['\u2066+12125550182\u2069', 'GB', US],
  // Addresses.
  ['tel:2125550182', 'US', US],
  ['TEL:+12125550182', 'GB', US],
  ['tel:+1-212-555-0182;ext=34', 'US', US],
  // United Kingdom.
  ['(020) 7946 0958', 'GB', '+442079460958'],
  ['020-7946-0958', 'GB', '+442079460958'],
  ['+44 20 7946 0958', 'GB', '+442079460958'],
  ['+44(0)2079460958', 'US', '+442079460958'],
  ['07400 123456', 'GB', '+447400123456'],
  // Germany: area codes and numbers of all lengths.
  ['030/123456', 'DE', '+4930123456'],
  ['(030) 12 34 56', 'DE', '+4930123456'],
  ['+49 (0)30 123456', 'US', '+4930123456'],
  ['0049 30 123456', 'DE', '+4930123456'],
  ['0151 23456789', 'DE', '+4915123456789'],
  // Italy: the zero belongs to the number.
  ['06 698 12345', 'IT', '+390669812345'],
  ['+39 06 698 12345', 'DE', '+390669812345'],
  ['312 345 6789', 'IT', '+393123456789'],
  // Letters on keys.
  ['1-800-GO-FEDEX', 'US', '+18004633339'],
  ['(800) FLOWERS', 'US', '+18003569377'],
  ['800 flowers', 'US', '+18003569377'],
  // Inside the company, and for emergencies.
  ['10', 'US', '10'],
  ['1001', 'US', '1001'],
  ['10 01', 'US', '1001'],
  ['112', 'DE', '112'],
  ['999', 'GB', '999'],
  ['123456', 'US', '123456'],
  ['ext. 101', 'US', '101'],
  ['x101', 'US', '101'],
])('%j in %s is dialed as %s', (text, country, dial) => {
  expect(readNumber(text, country)).toMatchObject({ dial });
});

test.each<[string, string]>([
  ['212 555 0182 ext 34', '34'],
  ['212 555 0182 ext. 34', '34'],
  ['212 555 0182 Ext.34', '34'],
  ['212 555 0182 x34', '34'],
  ['212 555 0182 x 34', '34'],
  ['212 555 0182 extension 34', '34'],
  ['212 555 0182 #34', '34'],
  ['(212) 555-0182,34', '34'],
  ['tel:+12125550182;ext=34', '34'],
  ['+1 212 555 0182 EXT 1234', '1234'],
  ['212-555-0182', ''],
])('%j has the extension %j', (text, extension) => {
  expect(readNumber(text, 'US')).toMatchObject({ dial: US, extension });
});

test.each<[string, string, string]>([
  ['+12125550182', 'US', '(212) 555-0182'],
  ['+12125550182', 'CA', '(212) 555-0182'],
  ['+442079460958', 'GB', '020 7946 0958'],
  ['101', 'US', '101'],
])('%j is shown in %s as %s', (text, country, shown) => {
  expect(readNumber(text, country)).toMatchObject({ shown });
});

test.each<[string, string]>([
  ['\t\n', 'empty'],
  ['\u200b', 'empty'],
  ['7', 'too-short'],
  ['+', 'not-a-number'],
  ['tel:', 'empty'],
  ['()', 'not-a-number'],
  ['ext', 'not-a-number'],
  ['somebody@example.com', 'not-a-number'],
  ['https://example.com/2125550182', 'not-a-number'],
  ['212-555-0182 or 212-555-0183', 'several'],
  ['1234567890123456', 'too-long'],
  ['+1', 'too-short'],
  ['2026-01-15', 'not-a-number'],
  ['*67', 'code'],
  ['101 ext 5', 'not-a-number'],
  ['#31#', 'code'],
  ['*67 212 555 0182', 'code'],
  ['$100', 'not-a-number'],
  ['\u0000\u0001', 'not-a-number'],
  ['\u{1f4de}2125550182', 'not-a-number'],
])('%j is %s', (text, problem) => {
  expect(readNumber(text, 'US')).toBe(problem);
});

test('zeros that are prefixes all the way aren’t a number', () => {
  expect(readNumber('0000000', 'DE')).toBe('not-a-number');
});

test('what is read is dialed, and what is dialed reads as the same again, in any country', () => {
  const country = fc.constantFrom('US', 'GB', 'DE', 'IT', 'FR', 'JP', 'BR', 'AU');
  const text = fc.string({
    unit: fc.constantFrom(
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '+',
      ' ',
      '-',
      '(',
      ')',
      '.',
      '/',
      'x',
      '\u2013',
      '\u00a0',
    ),
  });
  fc.assert(
    fc.property(text, country, (written, home) => {
      const number = readNumber(written, home);
      if (typeof number === 'string') return;
      expect(readNumber(number.dial, home)).toMatchObject({ dial: number.dial, extension: '' });
      expect(readNumber(number.dial, 'XX')).toMatchObject({ dial: number.dial });
    }),
    { numRuns: 2_000 },
  );
});

test.each(['', 'XX', 'us', '__proto__', 'constructor', 'toString'])(
  'a number with its country’s code needs no country: %j',
  (country) => {
    expect(readNumber('+1 212 555 0182', country)).toMatchObject({ dial: US });
  },
);

test('no text and no country makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
      fc.oneof(
        fc.constantFrom('US', 'DE', '', 'us', '001', '__proto__', 'constructor'),
        fc.string(),
      ),
      (text, country) => {
        const number = readNumber(text, country);
        if (typeof number !== 'string') expect(number.dial).toMatch(/^\+?\d{2,17}$/);
      },
    ),
    { numRuns: 2_000 },
  );
});
