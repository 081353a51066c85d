import type { JSX } from 'preact';
import { LONGEST_NOTE } from '../../../contracts/call-terms.ts';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';

/**
 * Notes of a call, kept with every key; when the browser can't keep them, the line below says so.
 */
export function Notes({ telephone, entry }: { telephone: Uses<'log'>; entry: Entry }): JSX.Element {
  const isKept = telephone.log.journal.isKept(entry.externalId);
  const help = `notes-help-${entry.externalId}`;
  return (
    <div class="field">
      <label for={`notes-${entry.externalId}`}>{say('telephone.notes.label')}</label>
      <textarea
        id={`notes-${entry.externalId}`}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={entry.note}
        aria-describedby={help}
        onInput={(event) => {
          telephone.log.note(entry.externalId, event.currentTarget.value);
        }}
      />
      <p class={isKept ? 'help' : 'problem'} id={help} role="status">
        {say(isKept ? 'telephone.notes.help' : 'telephone.notes.not-kept')}
      </p>
    </div>
  );
}
