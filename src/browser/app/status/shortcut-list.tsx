import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { CALL_KEYS } from '../../ui/call-keys.ts';
import { NOTES_KEY } from '../keys/notes-key.ts';

const KEYS = { ...CALL_KEYS, notes: NOTES_KEY } as const;
const NAMES = Object.keys(KEYS) as readonly (keyof typeof KEYS)[];

/** The keys that work anywhere on the page. */
export function ShortcutList(): JSX.Element {
  return (
    <>
      <h2>{say('shell.keys')}</h2>
      <dl class="definition keys">
        {NAMES.map((name) => [
          <dt key={name}>{say(`shell.keys.${name}`)}</dt>,
          <dd key={`${name} keys`}>
            <kbd>{say('shell.keys.pressed', KEYS[name].slice(3))}</kbd>
          </dd>,
        ])}
      </dl>
    </>
  );
}
