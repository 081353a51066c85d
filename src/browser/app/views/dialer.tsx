import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { DialRefusal } from '../desk/dial-refusal.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { CalleeField } from './callee-field.tsx';
import { useLinkedNumber } from './use-linked-number.ts';

/**
 * Which number the other side sees. The row is there even before the numbers are known and without a
 * choice, so that nothing below it moves.
 */
function From({
  telephone,
}: {
  telephone: Uses<'presence' | 'callers' | 'preferences'>;
}): JSX.Element {
  const numbers = telephone.presence.extension?.callerIds ?? [];
  return (
    <div class="field from">
      <label for="rcp-from">{say('telephone.dial.from')}</label>
      <select
        id="rcp-from"
        disabled={numbers.length < 2}
        value={telephone.preferences.get().from}
        onChange={(event) => {
          telephone.preferences.change({ from: event.currentTarget.value });
        }}
      >
        <option value="">{say('preferences.default-number')}</option>
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
  telephone: Uses<
    'store' | 'desk' | 'presence' | 'callers' | 'people' | 'requests' | 'phoneLink' | 'preferences'
  >;
  parts: PartLoader;
}): JSX.Element {
  useChanges(telephone);
  const Keypad = parts.get('calls')?.Keypad;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DialRefusal | 'choose' | null>(null);
  const [pad, setPad] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const call = useRef<HTMLButtonElement>(null);
  const listed = useRef(0);
  const inCall = telephone.desk.underWay().length > 0;
  // A number that somebody has started to type stays in sight.
  const folded = inCall && !isAdding && text === '';
  useEffect(() => {
    if (!inCall) setAdding(false);
  }, [inCall]);
  // Before the browser takes the next key, or the first digit would be lost.
  useLayoutEffect(() => {
    if (isAdding) input.current?.focus();
  }, [isAdding]);
  useLayoutEffect(() => {
    if (folded && form.current?.contains(document.activeElement) === true) add.current?.focus();
  }, [folded]);
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
  const linked = useLinkedNumber(telephone, text, (link) => {
    setText(link.text);
    setProblem(link.problem);
    return link.problem === null ? call : input;
  });
  const dial = async (number: string) => {
    // A person found for the link's text is the link's choice as much as a number is.
    if (linked.isTooSoon()) return;
    const refusal = await telephone.desk.dial(number);
    if (refusal === null) {
      type('');
      setAdding(false);
    }
    // A name that was found isn't a wrong number: somebody has to be chosen.
    else setProblem(refusal === 'not-a-number' && listed.current > 0 ? 'choose' : refusal);
  };
  const dialer = (
    <form
      ref={form}
      class="card dialer"
      hidden={folded}
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
        <button ref={call} type="submit" class="button primary">
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
      <p class="help" role="status">
        {linked.isShown && problem === null ? say('telephone.phone-link.check') : ''}
      </p>
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
  return (
    <>
      {inCall && (
        <button
          ref={add}
          type="button"
          class="button"
          aria-expanded={!folded}
          onClick={() => {
            setAdding(folded);
            if (!folded) type('');
          }}
        >
          {say('telephone.dial.add')}
        </button>
      )}
      {dialer}
    </>
  );
}
