import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
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

/** Draws the component again with each edit of any call. @returns null until the part is there */
export function useEdits(parts: PartSource): Parts['after-call'] | null {
  const after = parts.get('after-call');
  useChanges(after?.edits ?? NOTHING);
  return after;
}

/**
 * Draws the component again with each edit of one call, and not for what is typed about another one.
 * @returns undefined for a call that nobody has edited
 */
export function useEdit(
  parts: PartSource,
  externalId: string,
): ReturnType<Parts['after-call']['edits']['of']> {
  const edits = parts.get('after-call')?.edits;
  const [, setSeen] = useState(edits?.of(externalId));
  useLayoutEffect(() => {
    if (edits === undefined) return;
    const look = () => {
      setSeen(edits.of(externalId));
    };
    look();
    return edits.subscribe(look);
  }, [edits, externalId]);
  return edits?.of(externalId);
}

/** Opens a saved call for editing, in the card that the part `after-call` draws below the row. */
export function EditButton({ parts, call }: { parts: PartSource; call: SavedCall }): JSX.Element {
  const after = parts.get('after-call');
  const state = useEdit(parts, call.externalId)?.state;
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || after === null) return;
    setWanted(false);
    void after.edits.open(call);
  }, [isWanted, after, call]);
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
