import { filesToCheck, findingsIn } from '../../build/prose/check-prose.ts';
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
  ['docs/x.md', 'A page tells it.', true],
  ['docs/x.md', 'There is\nno record.', true],
  ['docs/x.md', 'It is\nno longer there.', false],
  ['docs/x.md', 'It isn’t there any more.', true],
  ['x.mjs', '/** @param {any} told what it shows */', false],
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

test('a comment is found wherever it is, and a text with slashes in it is none of them', () => {
  const source = [
    'function f(/* one anew */) {',
    '  // two anew',
    '}',
    "const a = '// anew'; const b = /\\/\\* anew/; const c = `/* anew */${a /* four anew */}`;",
    'const d = <p title="// anew">// anew {/* five anew */} /* anew */</p>;',
    'const e = () => {',
    '  f(); // seven anew',
    '  // eight anew',
    '};',
  ].join('\n');
  expect(found('src/x.tsx', source)).toEqual([
    '1: anew',
    '2: anew',
    '4: anew',
    '5: anew',
    '7: anew',
    '8: anew',
  ]);
});

test('line comments that follow each other are one sentence', () => {
  expect(found('src/x.ts', '// This could not\n// be learned.\nlet x;')).toHaveLength(1);
  expect(found('src/x.ts', '// This could not\n\n// be learned.\nlet x;')).toEqual([]);
});

test('JavaScript is read like TypeScript, and of XML the comments are', () => {
  expect(filesToCheck(['jest.config.js', '__tests__/stubs/amd-transformer.cjs'])).toHaveLength(2);
  expect(filesToCheck(['manifest.xml'])).toEqual(['manifest.xml']);
  const xml = '<a b="anew">\n  <c>anew</c>\n  <!-- Read\n       anew. -->\n</a>';
  expect(found('src/Objects/x.xml', xml)).toEqual(['4: anew']);
});

test('a path names a file or a folder, not the beginning of one', () => {
  const [file = '', ...others] = filesToCheck(['build/test.mjs']);
  expect([file, ...others]).toEqual(['build/test.mjs']);
  const local = filesToCheck(['local']);
  expect(local.length).toBeGreaterThan(100);
  expect(local.filter((name) => !name.startsWith('local/'))).toEqual([]);
  expect(filesToCheck(['./local/'])).toEqual(local);
  expect(filesToCheck(['.'])).toEqual(filesToCheck([]));
  expect(() => filesToCheck(['local', 'loc'])).toThrow('There is no prose to check in loc.');
});

test.each([
  ['src/x.ts', '// Its behaviour', true],
  ['src/x.ts', '// The organisation', true],
  ['src/x.ts', '// An organism, optimistic, greyhound-free, and behaviourOf', false],
  ['src/x.ts', '// The call has begun.', true],
  ['src/x.ts', '// The set-up of the company', true],
  ['src/x.ts', '// Setup, set up, and the file `set-up.ts`', false],
  ['src/x.ts', '// The session has ended.', true],
  ['src/x.ts', '// The session of a call that ended', false],
  ['src/x.ts', '// It is over by now.', true],
  ['src/x.test.ts', "test('puts away the banner', () => {});", true],
  ['src/x.ts', '// It opens beside the page.', true],
  ['src/x.ts', '// It stays for as long as it may.', true],
  ['src/x.ts', '// It stays as long as the page.', false],
  ['src/x.ts', '// The role could not be learned.', true],
  ['docs/x.md', 'A browser rule blocks the call.', true],
  ['docs/x.md', "The company's logging rules leave it out.", false],
  ['docs/x.md', 'One.  Two.', true],
  ['docs/x.md', 'One. `npm test` **runs** all.', false],
  ['src/x.ts', '// NetSuite’s own', true],
  ['src/x.ts', "// NetSuite's own", false],
  ['src/x.ts', '/** Return the row. */', true],
  ['src/x.ts', '/**\n * Get all rows.\n */', true],
  ['src/x.ts', '/** Returns the row. */', false],
  ['src/x.ts', '/** List of rows. */', false],
  ['src/i18n/english/x.ts', "const X = { 'a.b': 'It could not be saved.' };", true],
  ['src/i18n/english/x.ts', "const X = { 'a.b': 'It couldn’t be saved.' };", false],
])('%s: "%s" breaks a rule: %s', (file, text, is) => {
  expect(found(file, text).length > 0).toBe(is);
});
