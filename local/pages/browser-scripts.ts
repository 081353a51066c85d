import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The model's own browser code, one bundle each. */
export const BROWSER_SCRIPTS = ['record', 'control', 'shim'] as const;
export type BrowserScript = (typeof BROWSER_SCRIPTS)[number];

const built = new Map<BrowserScript, string>();

/**
 * The text of one script, built when it is first wanted. It never holds what would end a script
 * element.
 */
export function browserScript(name: BrowserScript): string {
  const known = built.get(name);
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`./browser/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  const text = outputFiles[0]?.text ?? '';
  built.set(name, text);
  return text;
}
