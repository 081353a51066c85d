import { existsSync } from 'node:fs';
import { lintProject } from './lint.ts';

const folder = process.argv[2] ?? 'dist';
if (existsSync(folder)) {
  const { findings, objects } = lintProject(folder);
  for (const { file, line, path, message, code } of findings) console.error(`${file}:${String(line)} ${path}: ${message} [${code}]`);
  console.log(`sdf: ${String(objects)} objects, ${String(findings.length)} problems`);
  if (findings.length > 0) process.exitCode = 1;
} else {
  console.error(`${folder} does not exist: run npm run build first`);
  process.exitCode = 1;
}
