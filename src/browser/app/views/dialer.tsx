import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { DialRefusal } from '../desk/dial-refusal.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { CalleeField } from './callee-field.tsx';

/** Which number the other side sees. */
function From({
  telephone,
}: {
  telephone: Uses<'presence' | 'callers' | 'preferences'>;
}): JSX.Element | null {
  const numbers = telephone.presence.extension?.callerIds ?? [];
  if (numbers.length < 2) return null;
  return (
    <div class="field from">
      <label for="rcp-from">{say('telephone.dial.from')}</label>
      <select
        id="rcp-from"
        value={telephone.preferences.get().from}
        onChange={(event) => {
          telephone.preferences.change({ from: event.currentTarget.value });
        }}
      >
        <option value="">{say('telephone.dial.default-number')}</option>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {telephone.callers.shown(number)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One box for numbers and names, and a dial pad. */
export function Dialer({
  telephone,
  parts,
}: {
  telephone: Uses<'desk' | 'presence' | 'callers' | 'people' | 'requests' | 'preferences'>;
  parts: PartLoader;
}): JSX.Element {
  useChanges(telephone);
  const Keypad = parts.get('calls')?.Keypad;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DialRefusal | 'choose' | null>(null);
  const [pad, setPad] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const listed = useRef(0);
  const refused =
    telephone.requests.current?.state === 'refused' ? telephone.requests.current : null;
  const shown = useRef('');
  useEffect(() => {
    if (refused === null) {
      // The number of a refused request goes once another is called, unless somebody has typed
      // since.
      setText((now) => (now === shown.current ? '' : now));
      if (shown.current !== '') setProblem(null);
      shown.current = '';
      return;
    }
    shown.current = refused.text;
    setText(refused.text);
    setProblem(refused.refusal);
  }, [refused]);
  const type = (next: string) => {
    setText(next);
    setProblem(null);
  };
  const dial = async (number: string) => {
    const refusal = await telephone.desk.dial(number);
    if (refusal === null) type('');
    // A name that was found isn't a wrong number: somebody has to be chosen.
    else setProblem(refusal === 'not-a-number' && listed.current > 0 ? 'choose' : refusal);
  };
  return (
    <form
      class="card dialer"
      aria-label={say('telephone.dial.form')}
      onSubmit={(event) => {
        event.preventDefault();
        void dial(text);
      }}
    >
      <CalleeField
        telephone={telephone}
        id="rcp-dial"
        label={say('telephone.dial.number-or-name')}
        text={text}
        problem={problem === null ? '' : say(`telephone.refusal.${problem}`)}
        type={type}
        choose={(callee) => void dial(callee.phone)}
        input={input}
        listed={listed}
      >
        <button type="submit" class="button primary">
          {say('common.call')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={pad}
          onClick={() => {
            setPad(!pad);
          }}
        >
          {say('telephone.dial.pad')}
        </button>
      </CalleeField>
      {pad && Keypad !== undefined && (
        <Keypad
          label={say('telephone.dial.pad')}
          press={(key) => {
            type(text + key);
            input.current?.focus();
          }}
        />
      )}
      <From telephone={telephone} />
    </form>
  );
}
