import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** In the repository, from where the bundles find their packages. */
const CACHE = path.resolve('node_modules/.cache');

/** A module looks for its files beside its source, wherever the bundle lies. */
const sourceAddresses: Plugin = {
  name: 'source-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\/local\/.+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(file).href),
      ),
      loader: 'ts',
    }));
  },
};

/**
 * Makes one file of each server that tests start: it starts in a third of the processor time that
 * its sources take, and tests start some ninety of them. Jest runs it before all tests.
 */
export default async function bundleServers(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, 'servers-'));
  const model = path.join(folder, 'model.mjs');
  const standIn = path.join(folder, 'stand-in.mjs');
  const options = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [sourceAddresses],
  } satisfies BuildOptions;
  await Promise.all([
    build({ ...options, entryPoints: ['local/main.ts'], outfile: model }),
    build({ ...options, entryPoints: ['local/ringcentral/main.ts'], outfile: standIn }),
  ]);
  process.env['RCP_TEST_MODEL'] = model;
  process.env['RCP_STAND_IN'] = standIn;
  process.env['RCP_TEST_SERVERS'] = folder;
}
