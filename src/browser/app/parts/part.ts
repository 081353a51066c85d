import type { JSX } from 'preact';
import type { Entity } from '../../../contracts/calls.ts';
import type { PartName } from '../../../contracts/softphone-view.ts';
import type { TelephoneHost } from '../../ui/telephone-host.ts';
import type { Telephone, Uses } from '../desk/telephone.ts';
import type { Entry, Related, SavedCall } from '../log/entry.ts';

type View = (props: { telephone: Telephone }) => JSX.Element | null;
/** A view that asks for other parts. */
type PartsView = (props: { telephone: Telephone; parts: PartSource }) => JSX.Element | null;

/** A file of a message, which is read at its address with a token. */
export interface FileOfMessage {
  id: string;
  address: string;
  /** Such as image/png. */
  type: string;
  name: string;
  /** Bytes, or 0 when that isn't known. */
  size: number;
}

/** What a call was about, where somebody can choose it. */
export interface About {
  /** Unique in the page. */
  of: string;
  related: Related | null;
  relate: (item: Related | null) => void;
}

/** What each script brings that comes once the telephone can dial. */
export interface Parts {
  history: { Room: PartsView };
  messages: { Room: PartsView };
  /** What a conversation needs beyond its texts. */
  writing: {
    /** What goes with a message that isn't sent yet. */
    AttachedFiles: (props: {
      attached: readonly File[];
      isHeld: boolean;
      remove: (file: File) => void;
    }) => JSX.Element;
    ChooseFiles: (props: {
      isHeld: boolean;
      choose: (files: readonly File[]) => void;
    }) => JSX.Element;
    /** What came with a message. */
    MessageFiles: (props: { files: readonly FileOfMessage[] }) => JSX.Element;
    /** The user's templates. */
    TemplatePicker: (props: {
      /** What is in the field: it can become a template. */
      draft: string;
      isOpen: boolean;
      open: (isOpen: boolean) => void;
      insert: (text: string) => void;
      /** Leads the focus back to the field. */
      back: () => void;
    }) => JSX.Element;
  };
  /** RingCentral's news; they go into the telephone's `news`. */
  live: Record<string, never>;
  /** What NetSuite has about a caller. */
  context: {
    /** Asks before anybody looks. */
    look: (person: Pick<Entity, 'type' | 'id'>) => void;
    Context: (props: {
      /** What the call was about; null beside something else than a call. */
      about: About | null;
      person: Pick<Entity, 'type' | 'id'>;
    }) => JSX.Element;
    /** The choice of what a call was about, alone. */
    RelatedTo: (props: { about: About; person: Pick<Entity, 'type' | 'id'> }) => JSX.Element;
    /** The same and the company's links, for somebody of whom a record or a number is known. */
    Person: (props: {
      telephone: Uses<'callers'>;
      number: string;
      entity: Entry['entity'];
    }) => JSX.Element;
    /** The company's links, filled for the other side of a call. */
    InfoLinks: (props: { telephone: Uses<'callers'>; entry: Entry }) => JSX.Element | null;
  };
  /** What is said about a call besides its note. */
  'after-call': {
    AfterCall: (props: {
      telephone: Uses<'log' | 'preferences'>;
      entry: Entry;
    }) => JSX.Element | null;
    /** What somebody does to a saved call, below its row. */
    EditCall: (props: { parts: PartSource; call: SavedCall }) => JSX.Element | null;
    edits: {
      subscribe: (listener: () => void) => () => void;
      /** Undefined for a call that nobody has edited; `note`: its first line, as it was saved. */
      of: (externalId: string) => { state: string; note?: string } | undefined;
      open: (call: SavedCall) => Promise<void>;
    };
  };
  contacts: {
    Room: PartsView;
    /** A form for a new contact. */
    ContactForm: (props: {
      /** What the contact is for: what was typed is kept by it. */
      of: string;
      phone: string;
      created: (contact: Entity) => void;
      close: () => void;
    }) => JSX.Element;
  };
  calls: {
    /** Calls under way, the one that just failed, and what another page wants called. */
    CallCards: PartsView;
    /** Notes and callers of the calls that somebody is in or writes about. */
    CallWork: PartsView;
    /** Twelve keys. */
    Keypad: (props: { label: string; press: (key: string) => void }) => JSX.Element;
    /** The last calls with their notes. */
    RecentCalls: PartsView;
  };
  status: {
    /** Everything that a call depends on, and how this browser rings. */
    StatusPanel: View;
  };
}

/** Where a part is had from once it is there. */
export interface PartSource {
  /** What a part brings, or null until it is there. */
  get<Name extends PartName>(name: Name): Parts[Name] | null;
  /** Loads a part unless it is there or on its way. */
  need(name: PartName): void;
}

/** Parts that are rooms of the phone: each brings what its room shows. */
export type RoomPart = {
  [Name in PartName]: Parts[Name] extends { Room: PartsView } ? Name : never;
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
