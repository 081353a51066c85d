import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An exported function or class; a constant counts when it is an arrow function. */
const EXPORTED =
  /^export (?:(?:async )?(?:function\*?|class) (\w+)|const (\w+)\b[^=]*= (?:async )?(?:<[^>]*>)?(?:\([^=]*\)|\w+)(?:: [^=]+)? =>)/;

/** The exported functions and classes of a source that have no docstring. */
function withoutDocstring(source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const [, named, constant] = EXPORTED.exec(line) ?? [];
    const name = named ?? constant;
    return name === undefined || lines[at - 1]?.endsWith('*/') === true ? [] : [name];
  });
}

test('finds what lacks one', () => {
  expect(
    withoutDocstring(
      '/** Has one. */\nexport function has() {}\nexport const lacks = (a: string): string => a;\n' +
        'export class Lacks {}\nexport const LIMIT = 5;\nexport async function wants() {}',
    ),
  ).toEqual(['lacks', 'Lacks', 'wants']);
});

test('every public function and class of the product says what it does', () => {
  // What NetSuite calls is said by the head of its file.
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('FileCabinet'),
  );
  expect(sources.length).toBeGreaterThan(400);
  expect(
    sources.flatMap((file) =>
      withoutDocstring(readFileSync(path.join('src', file), 'utf8')).map(
        (name) => `${file} ${name}`,
      ),
    ),
  ).toEqual([]);
});
