import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import type { CallState } from '../calls/call.ts';
import type { DialRefusal } from '../desk/dial-refusal.ts';
import type { Uses } from '../desk/telephone.ts';
import { CalleeField } from './callee-field.tsx';
import { useColleagues } from './use-colleagues.ts';

interface Props {
  telephone: Uses<'desk' | 'people' | 'colleagues'>;
  call: CallState;
  close: () => void;
}

/** Transfers a call: at once, or after asking the person who is to take it. */
export function Transfer({ telephone, call, close }: Props): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DialRefusal | 'choose' | null>(null);
  const transfer = useRef<HTMLButtonElement>(null);
  const colleagues = useColleagues(telephone, text);
  const listed = useRef(0);
  /** A name that was found isn't a wrong number: somebody has to be chosen. */
  const refusalOf = (refusal: DialRefusal) =>
    refusal === 'not-a-number' && listed.current > 0 ? 'choose' : refusal;
  const now = async () => {
    const refusal = await telephone.desk.transfer(call.id, text);
    if (refusal === null) close();
    // The call itself says what failed.
    else if (refusal !== 'failed') setProblem(refusalOf(refusal));
  };
  const ask = async () => {
    const refusal = await telephone.desk.consult(call.id, text);
    if (refusal === null) close();
    else setProblem(refusalOf(refusal));
  };
  return (
    <form
      class="panel"
      aria-label={say('telephone.call.transfer')}
      onSubmit={(event) => {
        event.preventDefault();
        void now();
      }}
    >
      <CalleeField
        telephone={telephone}
        colleagues={colleagues}
        id={`transfer-${call.id}`}
        label={say('telephone.transfer.to')}
        text={text}
        problem={problem === null ? '' : say(`telephone.refusal.${problem}`)}
        listed={listed}
        type={(next) => {
          setText(next);
          setProblem(null);
        }}
        choose={(callee) => {
          // Which of the two ways is still to be chosen.
          setText(callee.phone);
          setProblem(null);
          transfer.current?.focus();
        }}
      />
      <div class="form-actions">
        <button
          ref={transfer}
          type="submit"
          class="button primary"
          aria-disabled={call.transfer === 'transferring'}
        >
          {say('telephone.transfer.now')}
        </button>
        <button type="button" class="button" onClick={() => void ask()}>
          {say('telephone.transfer.ask')}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {say('page.cancel')}
        </button>
      </div>
    </form>
  );
}
