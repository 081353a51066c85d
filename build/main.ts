import { buildAndTell } from './build.ts';

if (!(await buildAndTell(process.cwd(), process.argv.slice(2)))) process.exitCode = 1;
