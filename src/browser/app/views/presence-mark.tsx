import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import type { PresenceState } from '../desk/coming-colleagues.ts';

/** Whether a colleague can take a call: a mark and a word, or nothing while it isn't known. */
export function PresenceMark({ presence }: { presence: PresenceState | null }): JSX.Element | null {
  return presence === null ? null : (
    <span class="presence" data-presence={presence}>
      {say(`telephone.presence.${presence}`)}
    </span>
  );
}
