import { readFileSync } from 'node:fs';
import { takenFrom } from '../../build/telephone/scripts.ts';

/** Where the softphone's first scripts hand on what they have, in an object named `ours`. */
const HANDING = [
  'src/browser/app/shell/load-telephone.ts',
  'src/browser/app/app-main.tsx',
] as const;

/** The names in the object. */
function namesIn(file: string): string[] {
  const [, inside = ''] = /\bours(?:,|:) \{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? [];
  return inside.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
}

test('what later scripts take from the first ones is handed on, and nothing else', () => {
  // A name that nobody hands on is undefined in the script that takes it: its room stays empty.
  expect(HANDING.flatMap(namesIn).sort()).toEqual(Object.values(takenFrom('calls')).flat().sort());
});
