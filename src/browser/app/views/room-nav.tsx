import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { ROOMS, type RoomId } from '../rooms/rooms.ts';

/** Links to the rooms of the phone, so that Back works and other pages can lead to one. */
export function RoomNav({ room }: { room: RoomId }): JSX.Element {
  return (
    <nav class="rooms" aria-label={say('telephone.rooms')}>
      {ROOMS.map(({ id, label }) => (
        <a key={id} href={`#${id}`} aria-current={id === room ? 'page' : undefined}>
          {say(label)}
        </a>
      ))}
    </nav>
  );
}
