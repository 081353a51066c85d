import type { JSX } from 'preact';
import { say } from '../../../i18n/say.ts';
import { LineDrawing } from '../../ui/line-drawing.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import type { Attention } from '../desk/attention.ts';
import { ROOMS, type RoomId } from '../rooms/rooms.ts';

/** How much waits in a room, or nothing. */
function Count({ room, count }: { room: RoomId; count: number }): JSX.Element | null {
  return count === 0 ? null : (
    <span class="count" data-count={count}>
      {String(count)}
      <span class="visually-hidden">
        {' '}
        {say(room === 'messages' ? 'shell.count.messages' : 'shell.count.history')}
      </span>
    </span>
  );
}

/**
 * Links to the rooms of the phone, so that Back works and other pages can link to one. Each link
 * shows how much waits in its room.
 */
export function RoomNav({ room, attention }: { room: RoomId; attention: Attention }): JSX.Element {
  useChanges(attention);
  return (
    <nav class="rooms" aria-label={say('telephone.rooms')}>
      {ROOMS.map(({ id, label, icon }) => (
        <a key={id} href={`#${id}`} aria-current={id === room ? 'page' : undefined}>
          <LineDrawing path={icon} size={18} />
          <span>{say(label)}</span>
          <Count room={id} count={attention.of(id)} />
        </a>
      ))}
    </nav>
  );
}
