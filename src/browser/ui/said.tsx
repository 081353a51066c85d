import type { ComponentChildren, JSX } from 'preact';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';

/**
 * A text of the catalogue with elements in its places {1}, {2} …, wherever a language puts them.
 */
export function Said({
  text,
  values,
}: {
  text: WordKey;
  values: readonly ComponentChildren[];
}): JSX.Element {
  return (
    <>
      {say(text)
        .split(/(\{\d\})/)
        .map((part) => (/^\{\d\}$/.test(part) ? (values[Number(part[1]) - 1] ?? part) : part))}
    </>
  );
}
