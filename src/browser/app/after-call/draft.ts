import type { Answer } from '../../../contracts/call-answers.ts';
import { isSameAnswer } from '../../../contracts/call-fields.ts';
import type { Conflicts, OpenedCall } from '../../../contracts/calls.ts';
import type { Related } from '../log/entry.ts';

/** The parts of a saved call that can be changed, as the user wants them. */
export interface Draft {
  note: string;
  answers: Answer[];
  related: Related | null;
}

/** A part of a call that wasn't overwritten, because somebody changed it in NetSuite meanwhile. */
export interface Conflict {
  part: 'note' | 'related' | 'field';
  /** The Call Field's name; empty for the other parts. */
  label: string;
  /** What NetSuite has now; null when that couldn't be read. */
  theirs: string | null;
}

/** Returns a call as it was opened. */
export const draftOf = ({ note, answers, related }: OpenedCall): Draft => ({
  note,
  answers,
  related,
});

const answerOf = (answers: readonly Answer[], id: string) =>
  answers.find((answer) => answer.id === id)?.value;

const isSameRelated = (one: Related | null, other: Related | null): boolean =>
  one?.type === other?.type && one?.id === other?.id;

/** Returns whether a draft differs from what NetSuite has. */
export function isChanged(opened: OpenedCall, { note, answers, related }: Draft): boolean {
  const ids = [...opened.answers, ...answers].map(({ id }) => id);
  return (
    note.trim() !== opened.note.trim() ||
    !isSameRelated(related, opened.related) ||
    ids.some((id) => !isSameAnswer(answerOf(answers, id), answerOf(opened.answers, id)))
  );
}

/**
 * Returns a draft over a newer state of the record: what the person changed stays theirs, and the rest
 * is as NetSuite has it now.
 * @param before as the person opened it
 */
export function rebased(draft: Draft, before: Draft, fresh: OpenedCall): Draft {
  const isMine = ({ id, value }: Answer) => !isSameAnswer(value, answerOf(before.answers, id));
  const mine = draft.answers.filter(isMine);
  return {
    note: draft.note.trim() === before.note.trim() ? fresh.note : draft.note,
    related: isSameRelated(draft.related, before.related) ? fresh.related : draft.related,
    answers: [
      ...fresh.answers.filter(({ id }) => !mine.some((answer) => answer.id === id)),
      ...mine,
    ],
  };
}

/**
 * Returns what a save left out, each with what NetSuite has now.
 * @param fresh null when that couldn't be read
 */
export function conflictsOf(
  { note, related, entity, fields }: Conflicts,
  fresh: OpenedCall | null,
): Conflict[] {
  const theirs = (read: (call: OpenedCall) => string): string | null =>
    fresh === null ? null : read(fresh);
  return [
    ...(note ? [{ part: 'note', label: '', theirs: theirs((call) => call.note) } as const] : []),
    ...(related || entity
      ? [
          {
            part: 'related',
            label: '',
            theirs: theirs((call) => call.related?.name ?? ''),
          } as const,
        ]
      : []),
    ...fields.map(
      (label) =>
        ({
          part: 'field',
          label,
          theirs: theirs(
            ({ answers }) => answers.find((answer) => answer.label === label)?.shown ?? '',
          ),
        }) as const,
    ),
  ];
}
