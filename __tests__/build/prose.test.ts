import { findingsIn } from '../../build/prose/check-prose.ts';
import { proseOfMarkdown, proseOfSource } from '../../build/prose/find-prose.ts';

const found = (file: string, source: string) =>
  findingsIn(file, source).map(({ line, found: words }) => `${String(line)}: ${words}`);

test('comments, names of tests, and English texts are prose; code and other literals are not', () => {
  const source = [
    '/** Reads it anew. */',
    'const anew = 1; // Whoever asks',
    "call('anew');",
    "test.each([1])('it is read anew', () => {});",
  ].join('\n');
  expect(found('src/x.ts', source)).toEqual(['1: anew', '2: Whoever', '4: anew']);
  expect(found('src/i18n/english/x.ts', "const X = { 'a.b': 'You cannot ' + 'call' };")).toEqual([
    '1: cannot',
  ]);
  expect(found('src/i18n/german/x.ts', "const X = { 'a.b': 'cannot' };")).toEqual([]);
});

test('Markdown is read without its code and tables, and a finding names its line', () => {
  const source = [
    '# Title',
    '',
    'One line,',
    'read anew.',
    '',
    '    anew();',
    '',
    '`anew` is a word.',
    '',
    '| anew |',
    '|---|',
    '| anew |',
  ].join('\n');
  expect(found('docs/x.md', source)).toEqual(['4: anew']);
});

test.each([
  ['docs/x.md', 'Whoever calls.', true],
  ['docs/x.md', 'A row is none of ours.', false],
  ['docs/x.md', 'A token that is none.', true],
  ['docs/x.md', 'Please try.', true],
  ['docs/x.md', 'The colour is gone.', true],
  ['docs/x.md', 'They mended it.', true],
  ['docs/x.md', 'A recommendation is amended.', false],
  ['docs/x.md', 'Renewed.', false],
])('%s: “%s” is found: %s', (file, text, is) => {
  expect(found(file, text).length > 0).toBe(is);
});

test('a comment loses its marks and its code, and keeps its lines', () => {
  const [comment] = proseOfSource('x.ts', '/**\n * One `anew`\n * two.\n */\nlet x;', false);
  expect(comment?.text).not.toContain('anew');
  expect(comment?.text.split('\n')).toHaveLength(4);
  expect(proseOfMarkdown('A\nB').map(({ text }) => text)).toEqual(['A\nB']);
});
