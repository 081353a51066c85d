import type { CallRow } from '../../call-sync/page-contract.ts';
import { resultOf, type SkipReason } from '../../contracts/call-terms.ts';
import { language, say } from '../../i18n/say.ts';

/** A moment in the reader's language. */
export const timeWords = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });

/** Who called whom. */
export function callWords({
  direction,
  number,
  name,
}: Pick<CallRow, 'direction' | 'number' | 'name'>): string {
  const who = name === '' ? number : number === '' ? name : `${name} (${number})`;
  return say(
    direction === 'inbound' ? 'call-sync.calls.from' : 'call-sync.calls.to',
    who === '' ? say('call-sync.calls.unknown') : who,
  );
}

/** How it went. */
export const resultWords = ({
  result,
  direction,
  seconds,
}: Pick<CallRow, 'result' | 'direction' | 'seconds'>): string =>
  result === 'in-progress'
    ? say('call-sync.calls.in-progress')
    : [
        say(`call-result.${resultOf(direction, result)}`),
        ...(result === 'answered'
          ? [say('phone-call.duration', Math.floor(seconds / 60), seconds % 60)]
          : []),
      ].join(', ');

/** An employee's name, or the ID when the role can't see the name. */
export const employeeWords = (id: number, name: string): string =>
  name === '' ? say('call-sync.mapping.unnamed', id) : name;

/** Why a call isn't logged. */
export const skipWords = (reason: SkipReason): string =>
  say('call-skip.not-logged', say(`call-skip.${reason}`));

/** What became of it, in words. */
export function stateWords({ outcome }: CallRow): string {
  switch (outcome.state) {
    case 'waiting':
      return say('call-sync.calls.state.waiting');
    case 'logged':
      return say('call-sync.calls.state.logged');
    case 'deleted':
      return say('call-sync.calls.state.deleted');
    case 'skipped':
      return skipWords(outcome.reason);
    case 'failed':
      return say(`call-sync.calls.state.failed.${outcome.reason}`);
  }
}
