import { descend, scriptIdOf } from './document.ts';
import type { SdfProject } from './project.ts';

/**
 * `[scriptid=a.b]`; with `appid=com.example.app,` for an object of another SuiteApp, with
 * `type=customsegment,` where the type isn't clear.
 */
const REFERENCE = /\[(?:(?:appid|type)=[a-z0-9._]+,\s*)*scriptid=([^\],]+)\]/g;
const WHOLE = new RegExp(`^${REFERENCE.source}$`);

/** Whether a value is one reference and nothing else (NetSuite help, bridgehead_24076946). */
export const isReference = (value: string): boolean => WHOLE.test(value);

/** The ids that a text refers to. */
export const referencesIn = (text: string): string[] =>
  [...text.matchAll(REFERENCE)].flatMap(([, id]) => (id === undefined ? [] : [id]));

/**
 * What each script id of the project is: `a` for an object, `a.b` for an element within it; the
 * name of that element.
 */
export function kindsById({ objects }: SdfProject): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const { root } of objects) {
    const outer = scriptIdOf(root);
    kinds.set(outer, root.nodeName);
    for (const inner of descend(root).slice(1)) {
      if (scriptIdOf(inner) !== '') kinds.set(`${outer}.${scriptIdOf(inner)}`, inner.nodeName);
    }
  }
  return kinds;
}
