import { readdirSync, readFileSync } from 'node:fs';

/** Lint holds the lines of code (max-len); these are the lines of prose. */
const LONGEST = 110;
const documents = [
  ...readdirSync('.'),
  ...readdirSync('client').map((name) => `client/${name}`),
  ...readdirSync('docs', { recursive: true }).map((name) => `docs/${String(name)}`),
].filter((name) => name.endsWith('.md'));

/** The lines of a document that are neither a table nor code. */
function proseOf(text: string): { line: string; number: number }[] {
  let isCode = false;
  return text.split('\n').flatMap((line, at) => {
    const isFence = line.trimStart().startsWith('```');
    if (isFence) isCode = !isCode;
    const isTable = line.trimStart().startsWith('|');
    return isCode || isFence || isTable || line.startsWith('    ')
      ? []
      : [{ line, number: at + 1 }];
  });
}

test('there are documents to look at', () => {
  expect(documents).toContain('README.md');
  expect(documents.length).toBeGreaterThan(40);
});

test('no line of prose is longer than a reader’s window', () => {
  const long = documents.flatMap((name) =>
    proseOf(readFileSync(name, 'utf8'))
      // An address can't be broken.
      .filter(({ line }) => line.length > LONGEST && /\s/.test(line.trim()))
      .map(({ number }) => `${name}:${String(number)}`),
  );
  expect(long).toEqual([]);
});
