import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CallState } from '../calls/call.ts';
import { readNumber } from '../numbers/number.ts';
import type { Telephone } from '../telephone.ts';
import { DIAL_REFUSALS } from './words.ts';

interface Props {
  telephone: Telephone;
  call: CallState;
  close: () => void;
}

/** Hands a call on: at once, or after asking whoever is to take it. */
export function Transfer({ telephone, call, close }: Props): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const now = async () => {
    const number = readNumber(text, telephone.country);
    if (typeof number === 'string') {
      setProblem(DIAL_REFUSALS[number]);
      return;
    }
    if (await telephone.call(call.id)?.transfer(number.dial)) close();
  };
  const ask = async () => {
    const refusal = await telephone.consult(call.id, text);
    if (refusal === null) close();
    else setProblem(DIAL_REFUSALS[refusal]);
  };
  return (
    <form class="panel" aria-label="Transfer" onSubmit={(event) => {
      event.preventDefault();
      void now();
    }}>
      <div class="field">
        <label for={`transfer-${call.id}`}>Transfer to</label>
        <input id={`transfer-${call.id}`} type="tel" autocomplete="off" value={text} aria-invalid={problem !== ''} aria-describedby={`transfer-problem-${call.id}`} onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem('');
        }} />
        <p class="problem" id={`transfer-problem-${call.id}`} role="status">{problem}</p>
      </div>
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={call.transfer === 'transferring'}>Transfer now</button>
        <button type="button" class="button" onClick={() => void ask()}>Ask first</button>
        <button type="button" class="button quiet" onClick={close}>Cancel</button>
      </div>
    </form>
  );
}
