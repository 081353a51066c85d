import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * Puts a style sheet into the script that imports it, as text: bundled and made small as the style
 * sheets of our pages are. For a script that shows something in a shadow tree on a NetSuite page.
 * @param options how style sheets are bundled
 */
export function styleText(options: BuildOptions): Plugin {
  return {
    name: 'style-text',
    setup(bundler) {
      bundler.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
        const { outputFiles } = await build({ ...options, entryPoints: [file], write: false });
        const style = outputFiles.find((output) => output.path.endsWith('.css'))?.text ?? '';
        // In a shadow tree, :host is what :root is in a page.
        return { contents: style.trim().replaceAll(':root', ':host'), loader: 'text' };
      });
    },
  };
}
