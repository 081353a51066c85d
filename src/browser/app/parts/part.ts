import type { JSX } from 'preact';
import type { PartName } from '../../../contracts/softphone-view.ts';
import type { TelephoneHost } from '../../ui/telephone-host.ts';
import type { Telephone } from '../desk/telephone.ts';

type View = (props: { telephone: Telephone }) => JSX.Element | null;

/** What each script brings that comes once the telephone can dial. */
export interface Parts {
  history: { Room: View };
  /** Count: the number of unread messages, beside the room's name. */
  messages: { Room: View; Count: View };
  calls: {
    /** Calls under way, the one that just failed, and what another page wants called. */
    CallCards: View;
    /** Twelve keys. */
    Keypad: (props: { label: string; press: (key: string) => void }) => JSX.Element;
    /** Past calls, and everything that a call depends on. */
    PastCalls: View;
    SoundSettings: View;
  };
}

/** Parts that are rooms of the phone: each brings what its room shows. */
export type RoomPart = {
  [Name in PartName]: Parts[Name] extends { Room: View } ? Name : never;
}[PartName];

/** Starts a part over the telephone of this page. */
export type Bring<Name extends PartName> = (
  telephone: Telephone,
  host: TelephoneHost,
) => Parts[Name];

/** Gives what a part brings to the telephone, which is on the page already. */
export function deliver<Name extends PartName>(name: Name, bring: Bring<Name>): void {
  globalThis.rcpShared?.deliver?.(name, bring);
}
