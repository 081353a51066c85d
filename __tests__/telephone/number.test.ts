import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { getExampleNumber, parsePhoneNumberFromString, type CountryCode, type Examples, type MetadataJson } from 'libphonenumber-js/core';
import { numberMetadata } from '../../src/telephone/numbers/metadata.ts';
import { readNumber } from '../../src/telephone/numbers/number.ts';

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
] as const)('%j in %s is dialled as %s', (text, country, dial) => {
  expect(readNumber(text, country)).toMatchObject({ dial });
});

test.each([
  ['', 'empty'], ['  ', 'empty'], ['1', 'too-short'], ['Nobody', 'not-a-number'], ['<b>212</b>5550182', 'not-a-number'], ['12345678901234567890', 'too-long'],
] as const)('%j is %s', (text, problem) => {
  expect(readNumber(text, 'US')).toBe(problem);
});

test('an extension behind the number is kept apart from it', () => {
  expect(readNumber('212 555 0182 ext. 34', 'US')).toMatchObject({ dial: '+12125550182', national: '2125550182', extension: '34' });
});

test('no text makes it throw, and whatever it takes can be dialled', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'+0123456789 ()-.x'.split(/(?:)/u)) })), fc.constantFrom('US', 'GB', 'DE', 'XX'), (text, country) => {
    const number = readNumber(text, country);
    if (typeof number !== 'string') expect(number.dial).toMatch(/^\+?\d{2,17}$/);
  }));
});

describe('the metadata that the page has', () => {
  const folder = path.resolve('node_modules/libphonenumber-js');
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const whole = read('metadata.min.json') as MetadataJson;
  const examples = read('examples.mobile.json') as Examples;

  test('has every calling code with its countries, the one whose rules hold first', () => {
    expect(numberMetadata.country_calling_codes).toEqual(whole.country_calling_codes);
  });

  test.each(Object.keys(whole.countries) as CountryCode[])('reads every way of writing a number of %s as all of it does', (country) => {
    const example = getExampleNumber(country, examples, whole);
    if (example === undefined) return;
    const { number, nationalNumber } = example;
    const ways: [string, CountryCode][] = [
      [number, 'US'], [example.formatNational(), country], [example.formatInternational(), 'US'], [nationalNumber, country],
      [example.formatInternational().replace(/^(\+\d+) /, '$1 (0)'), 'US'], [`011${number.slice(1)}`, 'US'], [`00${number.slice(1)}`, 'DE'],
    ];
    for (const [text, home] of ways) {
      const read = parsePhoneNumberFromString(text, home, whole);
      expect([text, parsePhoneNumberFromString(text, home, numberMetadata)?.number]).toEqual([text, read?.number]);
      // Fewer digits than seven are an extension.
      if (read?.number === number && text.replace(/\D/g, '').length >= 7) expect(readNumber(text, home)).toMatchObject({ dial: number });
    }
  });
});
