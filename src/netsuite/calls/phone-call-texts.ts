import { type CallResult, resultOf } from '../../contracts/call-terms.ts';
import { say } from '../../i18n/say.ts';

/** Phone Call's Subject takes this many characters at most (records catalogue). */
export const LONGEST_TITLE = 255;

/** What the subject and the first line of the message say. */
export interface ToldCall {
  direction: 'inbound' | 'outbound';
  number: string;
  name: string;
  result: CallResult;
  /** Seconds that both sides talked, or null when nobody answered. */
  talked: number | null;
  recorded: boolean;
}

/** The subject: who called whom. It begins with a word of ours, so no spreadsheet reads a formula. */
export function callTitle({ direction, name, number }: ToldCall): string {
  const other = name === '' ? number : name;
  return (
    other === '' ? say('phone-call.subject.unknown') : say(`phone-call.subject.${direction}`, other)
  ).slice(0, LONGEST_TITLE);
}

/** How the call went, in one line. */
export function callLine({ direction, result, talked, recorded }: ToldCall): string {
  const duration =
    talked === null ? [] : [say('phone-call.duration', Math.floor(talked / 60), talked % 60)];
  return [
    say(`call-result.${resultOf(direction, result)}`),
    ...duration,
    ...(recorded ? [say('phone-call.recorded')] : []),
  ].join(', ');
}
