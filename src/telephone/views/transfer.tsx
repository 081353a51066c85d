import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CallState } from '../calls/call.ts';
import { readNumber } from '../numbers/number.ts';
import { say } from '../../words/say.ts';
import type { DialRefusal, Telephone } from '../telephone.ts';

interface Props {
  telephone: Telephone;
  call: CallState;
  close: () => void;
}

/** Hands a call on: at once, or after asking whoever is to take it. */
export function Transfer({ telephone, call, close }: Props): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DialRefusal | null>(null);
  const now = async () => {
    const number = readNumber(text, telephone.country);
    if (typeof number === 'string') {
      setProblem(number);
      return;
    }
    // RingCentral puts the caller through to a number; nobody is left to send digits once it answers.
    if (number.extension !== '') {
      setProblem('extension');
      return;
    }
    if (await telephone.call(call.id)?.transfer(number.dial)) close();
  };
  const ask = async () => {
    const refusal = await telephone.consult(call.id, text);
    if (refusal === null) close();
    else setProblem(refusal);
  };
  return (
    <form class="panel" aria-label={say('telephone.call.transfer')} onSubmit={(event) => {
      event.preventDefault();
      void now();
    }}>
      <div class="field">
        <label for={`transfer-${call.id}`}>{say('telephone.transfer.to')}</label>
        <input id={`transfer-${call.id}`} type="tel" autocomplete="off" value={text} aria-invalid={problem !== null} aria-describedby={`transfer-problem-${call.id}`} onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }} />
        <p class="problem" id={`transfer-problem-${call.id}`} role="status">{problem === null ? '' : say(`telephone.refusal.${problem}`)}</p>
      </div>
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={call.transfer === 'transferring'}>{say('telephone.transfer.now')}</button>
        <button type="button" class="button" onClick={() => void ask()}>{say('telephone.transfer.ask')}</button>
        <button type="button" class="button quiet" onClick={close}>{say('telephone.cancel')}</button>
      </div>
    </form>
  );
}
