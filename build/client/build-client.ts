/**
 * `npm run build:client`: makes the health client a package of its own in dist-client/, for `npm
 * pack` or `npm publish`.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildClient } from './package.ts';

const folder = await buildClient(process.cwd());
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => ({ name, stat: statSync(path.join(folder, name)) }))
  .filter(({ stat }) => stat.isFile());
for (const { name, stat } of files)
  console.error(`${(stat.size / 1000).toFixed(1).padStart(8)} kB  ${name}`);
