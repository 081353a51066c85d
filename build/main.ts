import { buildAndTell } from './build.ts';

if (!(await buildAndTell(process.cwd()))) process.exitCode = 1;
