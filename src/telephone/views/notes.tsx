import type { JSX } from 'preact';
import { LONGEST_NOTE } from '../../status/call-terms.ts';
import { say } from '../../words/say.ts';
import type { Entry } from '../journal/entry.ts';
import type { Telephone } from '../telephone.ts';

/** Notes of a call, kept with every key. */
export function Notes({ telephone, entry }: { telephone: Telephone; entry: Entry }): JSX.Element {
  return (
    <div class="field">
      <label for={`notes-${entry.externalId}`}>{say('telephone.notes.label')}</label>
      <textarea id={`notes-${entry.externalId}`} rows={3} maxLength={LONGEST_NOTE} value={entry.note} onInput={(event) => {
        telephone.note(entry.externalId, event.currentTarget.value);
      }} />
      <p class="help">{say('telephone.notes.help')}</p>
    </div>
  );
}
