import { Templates } from '../../../src/browser/app/writing/templates.ts';
import { FakeStorage } from '../../stubs/fake-storage.ts';

const KEY = 'rcp-templates:A:7';
const over = (storage = new FakeStorage()) => new Templates(storage, KEY);

test('a template is kept once, the latest first, for the next page and another tab', () => {
  const storage = new FakeStorage();
  const templates = over(storage);
  const other = over(storage);
  expect(templates.add(' On my way. ')).toBeNull();
  expect(templates.add('Call you back.')).toBeNull();
  expect(templates.add('On my way.')).toBe('there');
  expect(over(storage).texts).toEqual(['Call you back.', 'On my way.']);
  other.refresh('something-else');
  expect(other.texts).toEqual([]);
  other.refresh(KEY);
  expect(other.texts).toHaveLength(2);
});

test('a deleted template comes back where it was', () => {
  const templates = over();
  for (const text of ['c', 'b', 'a']) templates.add(text);
  templates.delete('b');
  templates.delete('nothing of the kind');
  expect([templates.texts, templates.canUndo]).toEqual([['a', 'c'], true]);
  templates.undo();
  templates.undo();
  expect([templates.texts, templates.canUndo]).toEqual([['a', 'b', 'c'], false]);
});

test('undo makes no second template of a text that is there again', () => {
  const storage = new FakeStorage();
  const templates = over(storage);
  for (const text of ['b', 'a']) templates.add(text);
  templates.delete('b');
  templates.add('b');
  expect([templates.texts, templates.canUndo]).toEqual([['b', 'a'], false]);
  // The other tab keeps the text that this one deleted.
  templates.delete('b');
  over(storage).add('b');
  templates.refresh(KEY);
  expect(templates.undo()).toBeNull();
  expect([templates.texts, templates.canUndo]).toEqual([['b', 'a'], false]);
});

test('undo waits for room when the list has filled up since', () => {
  const templates = over();
  for (let count = 0; count < 50; count++) templates.add(String(count));
  templates.delete('7');
  templates.add('one more');
  expect([templates.undo(), templates.canUndo]).toEqual(['full', true]);
  expect(templates.texts).toHaveLength(50);
  expect(templates.texts).not.toContain('7');
});

test('fifty are the most, and a full storage is reported', () => {
  const templates = over();
  for (let count = 0; count < 50; count++) expect(templates.add(String(count))).toBeNull();
  expect(templates.add('one more')).toBe('full');
  const full = new Templates(
    {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    },
    KEY,
  );
  expect(full.add('a')).toBe('not-kept');
  expect(full.texts).toEqual(['a']);
});

test.each(['', '{', '{}', 'null', '[1,null,""]'])('a storage that holds %j has none', (kept) => {
  const storage = new FakeStorage();
  storage.setItem(KEY, kept);
  expect(over(storage).texts).toEqual([]);
});
