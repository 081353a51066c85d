import type { Plugin } from 'esbuild';
import type { BrowserFiles } from './browser-files.ts';

/**
 * What SuiteScript code may import that isn't a file: the browser's side of this very build.
 * `browser:record` is the record page's script as text, `browser:assets` the names of the hashed
 * files.
 */
export function virtualModules(files: BrowserFiles): Plugin {
  const contents: Record<string, unknown> = {
    'browser:record': files.record.content,
    'browser:assets': Object.fromEntries(
      Object.entries(files.assets).map(([name, file]) => [name, file.name]),
    ),
  };
  return {
    name: 'virtual-modules',
    setup(bundler) {
      bundler.onResolve({ filter: /^browser:/ }, ({ path: id }) =>
        Object.hasOwn(contents, id)
          ? { path: id, namespace: 'browser' }
          : {
              errors: [{ text: `there is no ${id}, only ${Object.keys(contents).join(' and ')}` }],
            },
      );
      bundler.onLoad({ filter: /.*/, namespace: 'browser' }, ({ path: id }) => ({
        contents: `export default ${JSON.stringify(contents[id])};`,
        loader: 'js',
      }));
    },
  };
}
