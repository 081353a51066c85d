/**
 * Writes the documents of the health contract from the code's own types.
 *
 *     npm run contract
 *     npm run contract -- --release 1.2.0 [--project dist]
 *
 * `--release` also keeps the schema, and the answers of the built project, as those of a released
 * version.
 */
import { Command } from 'commander';
import { writeDocuments, writeRelease } from './files.ts';

const options = new Command('contract')
  .option('--release <version>', 'keep schema and answers as those of this version')
  .option('--project <folder>', 'built project of that version', 'dist')
  .parse()
  .opts<{ release?: string; project: string }>();

const root = process.cwd();
const released =
  options.release === undefined ? [] : await writeRelease(root, options.release, options.project);
for (const name of [...released, ...writeDocuments(root)]) console.error(name);
