import type { ComponentChildren, JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { ROOMS, type RoomId } from '../rooms/rooms.ts';

/**
 * Links to the rooms of the phone, so that Back works and other pages can lead to one.
 * @param counts what stands behind a room's name
 */
export function RoomNav({
  room,
  counts,
}: {
  room: RoomId;
  counts: Readonly<Partial<Record<RoomId, ComponentChildren>>>;
}): JSX.Element {
  return (
    <nav class="rooms" aria-label={say('telephone.rooms')}>
      {ROOMS.map(({ id, label }) => (
        <a key={id} href={`#${id}`} aria-current={id === room ? 'page' : undefined}>
          {say(label)}
          {counts[id]}
        </a>
      ))}
    </nav>
  );
}
