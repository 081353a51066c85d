import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Callee, Search } from '../../status/calls.ts';
import { searchText } from '../../status/search-text.ts';
import { say } from '../../words/say.ts';
import type { DialRefusal, Telephone } from '../telephone.ts';
import { Keypad } from './keypad.tsx';
import { useTelephone } from './use-telephone.ts';
import { searchWords } from './words.ts';

const SEARCH_AFTER_MS = 300;

type Found = { state: 'none' } | { state: 'searching' } | { state: 'found'; search: Search } | { state: 'failed' };

/** Searches names while they are typed, one question at a time; an answer to an older one is nobody's. */
function useSearch(telephone: Telephone, text: string): Found {
  const [found, setFound] = useState<Found>({ state: 'none' });
  useEffect(() => {
    const wanted = searchText(text);
    if (wanted === null) {
      setFound({ state: 'none' });
      return;
    }
    let over = false;
    const timer = setTimeout(() => {
      setFound({ state: 'searching' });
      void telephone.people.search(wanted).then((search) => {
        if (!over) setFound(search === null ? { state: 'failed' } : { state: 'found', search });
      });
    }, SEARCH_AFTER_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}

function Results({ found, call }: { found: Found; call: (callee: Callee) => void }): JSX.Element | null {
  switch (found.state) {
    case 'none':
      return null;
    case 'searching':
      return <p class="quiet">{say('telephone.dial.searching')}</p>;
    case 'failed':
      return <p class="problem">{say('telephone.dial.search-failed')}</p>;
    case 'found':
      if (found.search.callees.length === 0) return <p class="quiet">{searchWords(found.search)}</p>;
      return (
        <>
        <ul class="plain results">
          {found.search.callees.map((callee) => (
            <li key={`${callee.type} ${String(callee.id)}`}>
              <button type="button" class="result" onClick={() => {
                call(callee);
              }}>
                <span>{callee.name}</span>
                <span class="quiet">{callee.phone}</span>
              </button>
            </li>
          ))}
        </ul>
        {searchWords(found.search) !== '' && <p class="quiet">{searchWords(found.search)}</p>}
        </>
      );
  }
}

/** Which number the other side sees. */
function From({ telephone }: { telephone: Telephone }): JSX.Element | null {
  const numbers = telephone.extension?.callerIds ?? [];
  if (numbers.length < 2) return null;
  return (
    <div class="field from">
      <label for="rcp-from">{say('telephone.dial.from')}</label>
      <select id="rcp-from" value={telephone.preferences.get().from} onChange={(event) => {
        telephone.preferences.change({ from: event.currentTarget.value });
      }}>
        <option value="">{say('telephone.dial.default-number')}</option>
        {numbers.map((number) => (
          <option key={number} value={number}>{telephone.shown(number)}</option>
        ))}
      </select>
    </div>
  );
}

/** One box for numbers and names, and a dial pad. */
export function Dialer({ telephone }: { telephone: Telephone }): JSX.Element {
  useTelephone(telephone);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DialRefusal | null>(null);
  const [pad, setPad] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const found = useSearch(telephone, text);
  const refused = telephone.requests.current?.state === 'refused' ? telephone.requests.current : null;
  const shown = useRef('');
  useEffect(() => {
    if (refused === null) {
      // The number of a refused request goes once another is called, unless somebody has typed since.
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
    const refusal = await telephone.dial(number);
    if (refusal === null) type('');
    else setProblem(refusal);
  };
  return (
    <form class="card dialer" aria-label={say('telephone.dial.form')} onSubmit={(event) => {
      event.preventDefault();
      void dial(text);
    }}>
      <div class="field">
        <label for="rcp-dial">{say('telephone.dial.number-or-name')}</label>
        <div class="dial-row">
          <input ref={input} id="rcp-dial" type="text" inputMode="tel" autocomplete="off" spellcheck={false} value={text} aria-invalid={problem !== null} aria-describedby="rcp-dial-problem" onInput={(event) => {
            type(event.currentTarget.value);
          }} />
          <button type="submit" class="button primary">{say('telephone.dial.call')}</button>
          <button type="button" class="button" aria-expanded={pad} onClick={() => {
            setPad(!pad);
          }}>
            {say('telephone.dial.pad')}
          </button>
        </div>
        <p class="problem" id="rcp-dial-problem" role="status">{problem === null ? '' : say(`telephone.refusal.${problem}`)}</p>
      </div>
      <Results found={found} call={(callee) => void dial(callee.phone)} />
      {pad && (
        <Keypad label={say('telephone.dial.pad')} press={(key) => {
          type(text + key);
          input.current?.focus();
        }} />
      )}
      <From telephone={telephone} />
    </form>
  );
}
