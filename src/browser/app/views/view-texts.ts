import type { Search } from '../../../contracts/calls.ts';
import { say, sayCount } from '../../../i18n/say.ts';
import type { CallState } from '../calls/call.ts';
import type { Owner } from '../people/people.ts';

/** What a call is doing. */
export function phaseWords({ phase, direction, hold, transfer }: CallState): string {
  switch (phase) {
    case 'dialling':
      return say('telephone.phase.dialling');
    case 'ringing':
      return say(
        direction === 'inbound' ? 'telephone.incoming.unnamed' : 'telephone.phase.ringing',
      );
    case 'answering':
      return say('telephone.phase.answering');
    case 'talking':
      if (transfer === 'transferring') return say('telephone.phase.transferring');
      return say(
        hold === 'on'
          ? 'telephone.phase.on-hold'
          : hold === 'changing'
            ? 'telephone.phase.changing-hold'
            : 'telephone.phase.talking',
      );
    case 'ending':
      return say('telephone.phase.ending');
    case 'over':
      return say('telephone.phase.over');
  }
}

/** Who has the number, when that is not one name. */
export function ownerWords(owner: Owner): string {
  switch (owner.owner) {
    case 'asking':
      return say('telephone.searching');
    case 'nobody':
      return say(
        owner.failed
          ? 'telephone.owner.nobody-partly'
          : owner.partial
            ? 'telephone.owner.nobody-seen'
            : 'telephone.owner.nobody',
      );
    case 'several':
      return isMany(owner.more)
        ? say('telephone.owner.many', MOST_COUNTED)
        : sayCount('telephone.owner.several', owner.entities.length + owner.more);
    case 'unknown':
      return say(
        owner.why === 'session-ended'
          ? 'telephone.owner.session-ended'
          : 'telephone.owner.not-asked',
      );
    case 'one':
    case 'internal':
      return '';
  }
}

/** A table is read to 200 rows, so a higher count would be a guess. */
const MOST_COUNTED = 100;
const isMany = (more: number): boolean => more >= MOST_COUNTED;

/** How many records have the number besides those listed, or an empty text. */
export function moreWords(more: number): string {
  if (more === 0) return '';
  return isMany(more) ? say('telephone.owner.many-more') : sayCount('telephone.owner.more', more);
}

/** What a search didn't look at or didn't list; an empty text when it looked at everything. */
export function searchWords({ callees, more, partial, failed }: Search): string {
  if (callees.length === 0)
    return say(
      failed
        ? 'telephone.dial.nobody-partly'
        : partial
          ? 'telephone.dial.nobody-seen'
          : 'telephone.dial.nobody',
    );
  return [more > 0 ? say('telephone.dial.more') : '', failed ? say('telephone.dial.partly') : '']
    .filter((text) => text !== '')
    .join(' ');
}
