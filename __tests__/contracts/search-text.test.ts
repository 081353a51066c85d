import { searchText } from '../../src/contracts/search-text.ts';

test.each([
  ['Ex', null],
  ['Exa', 'Exa'],
  ['  Ada   King ', 'Ada King'],
  ['森', '森'],
  ['ア', 'ア'],
  ['김', '김'],
  ['Ж', null],
  ['x', null],
  ['', null],
  ['  ', null],
  ['7-11', '7-11'],
  ['24/7', '24/7'],
  ['1&1', '1&1'],
  ['100%', '100%'],
  ['3M', null],
  ['3M Co', '3M Co'],
  ['3 M', '3 M'],
  ['Mu\u0308ller', 'Müller'],
  ['5', null],
  ['212', null],
  ['2125550182', null],
  ['212-555-01', null],
  ['(212) 555-0182', null],
  ['+49 30', null],
  ['*67', null],
  ['102', null],
  ['x'.repeat(80), 'x'.repeat(60)],
  ['𠮷'.repeat(80), '𠮷'.repeat(60)],
])('%j is a search for %j', (typed, text) => {
  expect(searchText(typed)).toBe(text);
});
