import { ProjectCopy } from '../browser/support/project-copy.ts';
import { SAMPLE_STEPS } from '../browser/support/sample-page.ts';

/** A copy in which every step of the recipe for a page was done. */
const copy = new ProjectCopy();
for (const step of Object.values(SAMPLE_STEPS)) step(copy);
afterAll(() => {
  copy.remove();
});

/** Prints the imports that an arrow forbids: lint's own rule, without the minute that lint takes. */
const BROKEN_ARROWS = `
  import { readFileSync } from 'node:fs';
  import { forbidden } from './build/arrows.mjs';
  for (const file of process.argv.slice(1))
    for (const [, id] of readFileSync(file, 'utf8').matchAll(/from '([^']+)';/g)) {
      const fault = forbidden(file, id);
      if (fault !== undefined) console.log(file + ': ' + fault);
    }
`;

test('the type checker accepts a page that follows the recipe, and its imports follow the arrows', async () => {
  const files = [...copy.changed].filter((file) => /\.tsx?$/.test(file));
  // Only what the page touches: the rest was checked without it.
  copy.write(
    'tsconfig.page.json',
    JSON.stringify({
      extends: './tsconfig.json',
      include: ['src/netsuite/*.d.ts'],
      files: files.map((file) => `./${file}`),
    }),
  );
  const outcomes = await Promise.all([
    copy.run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.page.json', '--noEmit']),
    copy.run(['--input-type=module', '--eval', BROKEN_ARROWS, ...files]),
  ]);
  expect(outcomes).toEqual([
    { code: 0, output: '' },
    { code: 0, output: '' },
  ]);
}, 60_000);
