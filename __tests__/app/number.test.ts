import * as fc from 'fast-check';
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { readNumber } from '../../src/browser/app/numbers/number.ts';

test.each([
  ['(212) 555-0182', 'US', '+12125550182'],
  ['212.555.0182', 'US', '+12125550182'],
  ['1-212-555-0182', 'US', '+12125550182'],
  ['+1 212 555 0182', 'GB', '+12125550182'],
  ['tel:+1-212-555-0182', 'DE', '+12125550182'],
  ['212–555—0182', 'US', '+12125550182'],
  ['1-800-FLOWERS', 'US', '+18003569377'],
  ['020 7946 0958', 'GB', '+442079460958'],
  ['+44 (0)20 7946 0958', 'US', '+442079460958'],
  ['011 44 20 7946 0958', 'US', '+442079460958'],
  ['0044 20 7946 0958', 'DE', '+442079460958'],
  ['030 123456', 'DE', '+4930123456'],
  ['+39 06 6982', 'US', '+39066982'],
  ['101', 'US', '101'],
  ['911', 'US', '911'],
] as const)('%j in %s is dialed as %s', (text, country, dial) => {
  expect(readNumber(text, country)).toMatchObject({ dial });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['1', 'too-short'],
  ['Nobody', 'not-a-number'],
  ['<b>212</b>5550182', 'not-a-number'],
  ['12345678901234567890', 'too-long'],
] as const)('%j is %s', (text, problem) => {
  expect(readNumber(text, 'US')).toBe(problem);
});

test('an extension behind the number is kept apart from it', () => {
  expect(readNumber('212 555 0182 ext. 34', 'US')).toMatchObject({
    dial: '+12125550182',
    national: '2125550182',
    extension: '34',
  });
});

test('no text makes it throw, and whatever it takes can be dialed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom(...'+0123456789 ()-.x'.split(/(?:)/u)) }),
      ),
      fc.constantFrom('US', 'GB', 'DE', 'XX'),
      (text, country) => {
        const number = readNumber(text, country);
        if (typeof number !== 'string') expect(number.dial).toMatch(/^\+?\d{2,17}$/);
      },
    ),
  );
});

test.each(Object.keys(metadata.countries) as CountryCode[])(
  'a number of %s is read in each way of writing it',
  (country) => {
    const example = getExampleNumber(country, examples, metadata);
    if (example === undefined) return;
    const { number, nationalNumber } = example;
    const ways: [string, CountryCode][] = [
      [number, 'US'],
      [example.formatNational(), country],
      [example.formatInternational(), 'US'],
      [nationalNumber, country],
      [`011${number.slice(1)}`, 'US'],
      [`00${number.slice(1)}`, 'DE'],
    ];
    for (const [text, home] of ways) {
      // Fewer digits than seven are an extension.
      if (text.replace(/\D/g, '').length >= 7)
        expect([text, readNumber(text, home)]).toEqual([
          text,
          expect.objectContaining({ dial: number }),
        ]);
    }
  },
);
