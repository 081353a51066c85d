import * as v from 'valibot';
import {
  checkLinks,
  LONGEST_ADDRESS,
  LONGEST_LABEL,
  MOST_LINKS,
  sameLinks,
  TypedLinks,
} from '../../src/contracts/info-links.ts';

const GOOD = { label: 'Price list', address: 'https://example.com/?q={name}' };
const problemsOf = (...links: (typeof GOOD)[]) => {
  const checked = checkLinks(links);
  return 'problems' in checked ? checked.problems : {};
};

test('links are stored without spaces around their values', () => {
  expect(checkLinks([{ label: ' Price list ', address: ` ${GOOD.address} ` }])).toEqual({
    links: [GOOD],
  });
});

test.each([
  [{ ...GOOD, label: ' ' }, 'label', 'no-label'],
  [{ ...GOOD, label: 'x'.repeat(LONGEST_LABEL + 1) }, 'label', 'long-label'],
  [{ ...GOOD, label: 'two\nlines' }, 'label', 'label-characters'],
  [{ ...GOOD, address: '' }, 'address', 'scheme'],
  [{ ...GOOD, address: 'https://{name}/' }, 'address', 'site'],
  [
    { ...GOOD, address: `https://example.com/${'x'.repeat(LONGEST_ADDRESS)}` },
    'address',
    'long-address',
  ],
])('%o is refused at its %s', (link, field, problem) => {
  expect(problemsOf(GOOD, { ...link, label: link.label.replace('Price', 'Other') })).toEqual({
    [`1.${field}`]: `info-links.problem.${problem}`,
  });
});

test('two links can’t have the same label', () => {
  expect(problemsOf(GOOD, { ...GOOD, address: 'tel:{number}' })).toEqual({
    '1.label': 'info-links.problem.same-label',
  });
});

test('the longest list fits a text area of NetSuite', () => {
  const label = (index: number) => String(index) + '"'.repeat(LONGEST_LABEL - 1);
  const site = 'https://example.com/';
  const links = Array.from({ length: MOST_LINKS }, (_, index) => ({
    label: label(index),
    address: site + 'x'.repeat(LONGEST_ADDRESS - site.length),
  }));
  expect(checkLinks(links)).toEqual({ links });
  expect(JSON.stringify(links).length).toBeLessThanOrEqual(4_000);
  expect(v.safeParse(TypedLinks, [...links, GOOD]).success).toBe(false);
});

test('lists are the same with the same links in the same order', () => {
  const other = { label: 'Other', address: 'tel:{number}' };
  expect(sameLinks([GOOD, other], [{ ...GOOD }, { ...other }])).toBe(true);
  expect(sameLinks([GOOD, other], [other, GOOD])).toBe(false);
  expect(sameLinks([GOOD], [GOOD, other])).toBe(false);
  expect(sameLinks([GOOD], [{ ...GOOD, address: '' }])).toBe(false);
});
