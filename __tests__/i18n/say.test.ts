import { ENGLISH } from '../../src/i18n/english.ts';
import { language, say, sayCount, sayList, setDictionary } from '../../src/i18n/say.ts';

afterEach(() => {
  setDictionary(ENGLISH);
});

test('places take their values in any order, as they are', () => {
  setDictionary({ 'banner.update-bundle.managed.body': '{2} statt {1}, {2}!' });
  expect(say('banner.update-bundle.managed.body', '$&', '<b>{1}')).toBe('<b>{1} statt $&, <b>{1}!');
});

test('a place without a value stays, and a text that is missing is its key', () => {
  setDictionary({ 'banner.update-bundle.managed.body': '{1} {2}' });
  expect(say('banner.update-bundle.managed.body', 'one')).toBe('one {2}');
  expect(say('common.not-now')).toBe('common.not-now');
});

test.each([
  ['en', [0, 1, 2], ['other', 'one', 'other']],
  ['de', [0, 1, 2], ['other', 'one', 'other']],
  ['fr', [0, 1, 2], ['one', 'one', 'other']],
  ['ja', [0, 1, 2], ['other', 'other', 'other']],
  // Not a tag at all: the script goes on.
  ['not a tag', [0, 1, 2], ['other', 'one', 'other']],
])('in %s, of %j calls', (tag, counts, forms) => {
  setDictionary({
    'language.tag': tag,
    'record.link.more.one': 'one',
    'record.link.more.other': 'other',
  });
  expect(language()).toBe(tag);
  expect(counts.map((count) => sayCount('record.link.more', count))).toEqual(forms);
});

test('the number comes first among the values of a plural', () => {
  expect(sayCount('record.link.more', 3)).toBe('3 more in the softphone');
  expect(sayCount('record.link.more', 1)).toBe('1 more in the softphone');
});

test.each([
  ['en', ['a', 'b', 'c'], 'a, b, c'],
  ['en', ['a'], 'a'],
  ['en', [], ''],
  ['de', ['a', 'b', 'c'], 'a, b und c'],
  ['ja', ['a', 'b', 'c'], 'a、b、c'],
  ['not a tag', ['a', 'b', 'c'], 'a, b, c'],
])('in %s, %j stand in a list as %j', (tag, items, list) => {
  setDictionary({ 'language.tag': tag });
  expect(sayList(items)).toBe(list);
});
