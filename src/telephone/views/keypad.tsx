import type { JSX } from 'preact';

const KEYS: readonly [key: string, letters: string][] = [
  ['1', ''], ['2', 'ABC'], ['3', 'DEF'], ['4', 'GHI'], ['5', 'JKL'], ['6', 'MNO'], ['7', 'PQRS'], ['8', 'TUV'], ['9', 'WXYZ'], ['*', ''], ['0', '+'], ['#', ''],
];
const NAMES: Readonly<Record<string, string>> = { '*': 'star', '#': 'pound' };

/** Twelve keys. */
export function Keypad({ label, press }: { label: string; press: (key: string) => void }): JSX.Element {
  return (
    <div class="keypad" role="group" aria-label={label}>
      {KEYS.map(([key, letters]) => (
        <button key={key} type="button" class="key" {...(NAMES[key] === undefined ? {} : { 'aria-label': NAMES[key] })} onClick={() => {
          press(key);
        }}>
          {key}
          <small aria-hidden="true">{letters}</small>
        </button>
      ))}
    </div>
  );
}
