import type { JSX } from 'preact';
import type { WordKey } from '../../../i18n/english.ts';
import { say } from '../../../i18n/say.ts';
import type { PresenceState } from '../desk/coming-colleagues.ts';

/** The word for an offline colleague is the one for this phone's line. */
const WORDS = {
  available: 'telephone.presence.available',
  busy: 'telephone.presence.busy',
  'on-call': 'telephone.presence.on-call',
  'do-not-disturb': 'telephone.presence.do-not-disturb',
  offline: 'telephone.line.waiting',
} as const satisfies Record<PresenceState, WordKey>;

/** Whether a colleague can take a call: a mark and a word, or nothing while it isn't known. */
export function PresenceMark({ presence }: { presence: PresenceState | null }): JSX.Element | null {
  return presence === null ? null : (
    <span class="presence" data-presence={presence}>
      {say(WORDS[presence])}
    </span>
  );
}
