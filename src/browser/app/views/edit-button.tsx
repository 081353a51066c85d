import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { isSameDay } from '../days/by-day.ts';
import type { Entry, SavedCall } from '../log/entry.ts';
import type { PartSource, Parts } from '../parts/part.ts';

/** The page's ID of the button that opens a saved call for editing. */
export const editButtonId = ({ externalId }: SavedCall): string => `edit-${externalId}`;

/** The page's ID of the note of a saved call that somebody edits. */
export const editNoteId = ({ externalId }: SavedCall): string => `edit-note-${externalId}`;

/** Returns a call as its editing needs it. @param name the other side's name or number */
export const savedCall = ({ externalId, endedAt, seenAt }: Entry, name: string): SavedCall => ({
  externalId,
  name,
  endedAt: endedAt ?? seenAt,
});

/** Returns whether a call can be edited here: NetSuite has it, and it ended today. */
export const isEditable = (entry: Entry, now: number): boolean =>
  entry.stage === 'logged' && isSameDay(savedCall(entry, '').endedAt, now);

/** Until the part is there, nobody edits anything. */
const NOTHING = { subscribe: () => () => undefined };

/** Draws the component again with each edit of a saved call. @returns null until the part is there */
export function useEdits(parts: PartSource): Parts['after-call'] | null {
  const after = parts.get('after-call');
  useChanges(after?.edits ?? NOTHING);
  return after;
}

/** Opens a saved call for editing, in the card that the part `after-call` draws below the row. */
export function EditButton({ parts, call }: { parts: PartSource; call: SavedCall }): JSX.Element {
  const after = useEdits(parts);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || after === null) return;
    setWanted(false);
    void after.edits.open(call);
  }, [isWanted, after, call]);
  const state = after?.edits.of(call.externalId)?.state;
  const isOpen = state === 'editing' || state === 'saving';
  return (
    <button
      type="button"
      id={editButtonId(call)}
      class="link-button"
      aria-label={say('after-call.edit.name', call.name)}
      aria-expanded={isOpen}
      onClick={() => {
        if (isOpen) document.getElementById(editNoteId(call))?.focus();
        parts.need('after-call');
        setWanted(true);
      }}
    >
      {say('after-call.edit')}
    </button>
  );
}
