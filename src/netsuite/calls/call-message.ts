import type { Answer } from '../../contracts/call-answers.ts';
import { type AskedField } from '../../contracts/call-fields.ts';
import { LONGEST_MESSAGE } from '../../contracts/call-terms.ts';
import { say } from '../../i18n/say.ts';
import { shownAnswer } from '../call-fields/answer-values.ts';

/** What a Phone Call's message is made of besides the note and the line that says how it went. */
export interface MessageExtras {
  /** Answers that no field of the record takes. */
  kept: readonly Answer[];
  /** Fields that had to be answered and weren't. */
  unanswered: readonly AskedField[];
  /** The record that the call isn't linked to, though it was chosen; empty when it is. */
  unlinked: string;
}

/** Returns the lines for answers that no field takes, each with the name of its field. */
export const keptLines = (kept: readonly Answer[]): string[] =>
  kept.map((answer) => say('phone-call.kept-answer', answer.label, shownAnswer(answer)));

/**
 * Returns the message of a new Phone Call: the note, how the call went, and what has no field of its
 * own. Lines that only inform are left out when they don't fit; answers never are.
 * @returns null when the note leaves no room for the answers
 */
export function callMessage(note: string, line: string, extras: MessageExtras): string | null {
  const { kept, unanswered, unlinked } = extras;
  const told = note === '' ? line : `${note}\n\n${line}`;
  const whole = [told, ...keptLines(kept)].join('\n');
  if (whole.length > LONGEST_MESSAGE) return kept.length === 0 ? told : null;
  const informing = [
    ...(unanswered.length === 0
      ? []
      : [say('phone-call.unanswered', unanswered.map(({ label }) => label).join(', '))]),
    // The subject has the name too.
    ...(unlinked === '' ? [] : [say('phone-call.unlinked', unlinked)]),
  ];
  return informing.reduce(
    (text, next) => (text.length + next.length + 1 > LONGEST_MESSAGE ? text : `${text}\n${next}`),
    whole,
  );
}
