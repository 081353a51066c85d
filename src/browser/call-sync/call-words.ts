import type { CallRow } from '../../call-sync/page-contract.ts';
import { resultOf } from '../../contracts/call-terms.ts';
import { language, say } from '../../i18n/say.ts';

/** A moment in the reader's language. */
export const timeWords = (milliseconds: number): string =>
  new Date(milliseconds).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });

/** Who called whom. */
export function callWords({ direction, number, name }: CallRow): string {
  const who = name === '' ? number : number === '' ? name : `${name} (${number})`;
  return say(
    direction === 'inbound' ? 'call-sync.calls.from' : 'call-sync.calls.to',
    who === '' ? say('call-sync.calls.unknown') : who,
  );
}

/** How it went. */
export const resultWords = ({ result, direction, seconds }: CallRow): string =>
  result === 'in-progress'
    ? say('call-sync.calls.in-progress')
    : [
        say(`call-result.${resultOf(direction, result)}`),
        ...(result === 'answered'
          ? [say('phone-call.duration', Math.floor(seconds / 60), seconds % 60)]
          : []),
      ].join(', ');

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
      return say('call-skip.not-logged', say(`call-skip.${outcome.reason}`));
    case 'failed':
      return say(`call-sync.calls.state.failed.${outcome.reason}`);
  }
}
