import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { translationFiles } from '../../../build/translations.ts';
import { CATALOGUE } from '../../../src/i18n/collection.ts';

/** A language of NetSuite's that the project will hardly ever have. */
export const PSEUDO = 'sh_RS';
const LONGER = 0.4;
const FILLER = 'längër wörds ';

/** A text in brackets and 40 % longer, with its places where they were. */
export const pseudo = (text: string): string =>
  `⟦${text} ${FILLER.repeat(30)
    .slice(0, Math.ceil(text.length * LONGER))
    .trim()}⟧`;

/** A copy of the built project with one language more. */
export function pseudoProject(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-pseudo-'));
  cpSync('dist', folder, { recursive: true });
  const words = Object.fromEntries(
    Object.entries(CATALOGUE.english).map(([key, text]) => [
      key,
      key === 'language.tag' ? 'en-XA' : pseudo(text),
    ]),
  );
  const [, xliff] = translationFiles({
    ...CATALOGUE,
    translations: [{ words, netsuite: ['sh-RS'] }],
  });
  if (xliff === undefined) throw new Error('no file was made');
  writeFileSync(path.join(folder, xliff.name), xliff.content);
  return {
    folder,
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
