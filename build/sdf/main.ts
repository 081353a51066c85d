/** `node --import tsx build/sdf/main.ts [folder]`: one line per finding; exit code 1 when there is one, or no such folder. */
import { existsSync } from 'node:fs';
import { inspectProject } from './lint.ts';

const folder = process.argv[2] ?? 'dist';
if (existsSync(folder)) {
  const { findings, objects } = inspectProject(folder);
  for (const { file, line, path, message, code } of findings) {
    console.error(`${file}:${line}${path === '' ? '' : ` ${path}`}: ${message} [${code}]`);
  }
  console.log(`sdf: ${objects} objects, ${findings.length} problem${findings.length === 1 ? '' : 's'}`);
  if (findings.length > 0) process.exitCode = 1;
} else {
  console.error(`${folder} does not exist: run npm run build first`);
  process.exitCode = 1;
}
