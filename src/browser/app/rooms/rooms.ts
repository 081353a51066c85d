import type { WordKey } from '../../../i18n/english.ts';
import type { RoomPart } from '../parts/part.ts';

/** A room of the phone: what the page shows below the calls. */
interface RoomRow {
  /** The hash of its address. */
  id: string;
  label: WordKey;
  /** The script that brings it; null for the one that is there from the start. */
  part: RoomPart | null;
}

/** In the order of the navigation. The first one is shown for an address that names no other. */
export const ROOMS = [
  { id: 'phone', label: 'telephone.room.phone', part: null },
  { id: 'history', label: 'telephone.room.history', part: 'history' },
  { id: 'messages', label: 'telephone.room.messages', part: 'messages' },
  { id: 'contacts', label: 'telephone.room.contacts', part: 'contacts' },
] as const satisfies readonly RoomRow[];
export type RoomId = (typeof ROOMS)[number]['id'];

/** Returns the room that an address's hash names, such as #history or #history/voicemail. */
export function roomOf(hash: string): (typeof ROOMS)[number] {
  const [id] = hash.slice(1).split('/');
  return ROOMS.find((room) => room.id === id) ?? ROOMS[0];
}
