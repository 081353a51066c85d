import type { JSX } from 'preact';
import type { WordKey } from '../../../i18n/english.ts';
import { say } from '../../../i18n/say.ts';

const KEYS: readonly [key: string, letters: string][] = [
  ['1', ''],
  ['2', 'ABC'],
  ['3', 'DEF'],
  ['4', 'GHI'],
  ['5', 'JKL'],
  ['6', 'MNO'],
  ['7', 'PQRS'],
  ['8', 'TUV'],
  ['9', 'WXYZ'],
  ['*', ''],
  ['0', '+'],
  ['#', ''],
];
const NAMES: Readonly<Record<string, WordKey>> = {
  '*': 'telephone.key.star',
  '#': 'telephone.key.pound',
};

/** What the key is called where its sign says nothing. */
const nameOf = (key: string) => (NAMES[key] === undefined ? {} : { 'aria-label': say(NAMES[key]) });

/** Twelve keys. */
export function Keypad({
  label,
  press,
}: {
  label: string;
  press: (key: string) => void;
}): JSX.Element {
  return (
    <div class="keypad" role="group" aria-label={label}>
      {KEYS.map(([key, letters]) => (
        <button
          key={key}
          type="button"
          class="key"
          {...nameOf(key)}
          onClick={() => {
            press(key);
          }}
        >
          {key}
          <small aria-hidden="true">{letters}</small>
        </button>
      ))}
    </div>
  );
}
