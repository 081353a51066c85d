import type { WordKey } from '../../../i18n/english.ts';
import type { RoomPart } from '../parts/part.ts';

/** A room of the phone: what the page shows below the calls. */
interface RoomRow {
  /** The hash of its address. */
  id: string;
  label: WordKey;
  /** A drawing of lines on a square of 24. */
  icon: string;
  /** The script that brings it; null for the one that is there from the start. */
  part: RoomPart | null;
}

/** In the order of the navigation. The first one is shown for an address that names no other. */
export const ROOMS = [
  {
    id: 'phone',
    label: 'telephone.room.phone',
    icon: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
    part: null,
  },
  {
    id: 'history',
    label: 'telephone.room.history',
    icon: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
    part: 'history',
  },
  {
    id: 'messages',
    label: 'telephone.room.messages',
    icon: 'M4 5h16v11h-9l-5 4v-4H4z',
    part: 'messages',
  },
  {
    id: 'contacts',
    label: 'telephone.room.contacts',
    icon: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 20a8 8 0 0 1 16 0',
    part: 'contacts',
  },
] as const satisfies readonly RoomRow[];
export type RoomId = (typeof ROOMS)[number]['id'];

/** Returns the room that an address's hash names, such as #history or #history/voicemail. */
export function roomOf(hash: string): (typeof ROOMS)[number] {
  const [id] = hash.slice(1).split('/');
  return ROOMS.find((room) => room.id === id) ?? ROOMS[0];
}
