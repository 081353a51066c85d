import { say, sayCount } from '../../words/say.ts';
import type { CallState } from '../calls/call.ts';
import type { Owner } from '../people/people.ts';

/** What a call is doing. */
export function phaseWords({ phase, direction, hold, transfer }: CallState): string {
  switch (phase) {
    case 'dialling':
      return say('telephone.phase.dialling');
    case 'ringing':
      return say(direction === 'inbound' ? 'telephone.incoming.unnamed' : 'telephone.phase.ringing');
    case 'answering':
      return say('telephone.phase.answering');
    case 'talking':
      if (transfer === 'transferring') return say('telephone.phase.transferring');
      return say(hold === 'on' ? 'telephone.phase.on-hold' : hold === 'changing' ? 'telephone.phase.changing-hold' : 'telephone.phase.talking');
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
      return say('telephone.owner.asking');
    case 'nobody':
      return say(owner.partial ? 'telephone.owner.nobody-seen' : 'telephone.owner.nobody');
    case 'several':
      return sayCount('telephone.owner.several', owner.entities.length);
    case 'unknown':
      return say(owner.why === 'session-ended' ? 'telephone.owner.session-ended' : 'telephone.owner.not-asked');
    case 'one':
    case 'internal':
      return '';
  }
}

/** Minutes and seconds, or hours before them. @param milliseconds how long */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [String(hours), ...parts].join(':') : parts.join(':');
}
