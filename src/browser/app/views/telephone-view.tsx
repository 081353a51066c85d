import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useChanges } from '../../ui/use-changes.ts';
import { useHash } from '../../ui/use-hash.ts';
import type { Telephone } from '../desk/telephone.ts';
import type { PartLoader } from '../parts/part-loader.ts';
import { roomOf } from '../rooms/rooms.ts';
import { Dialer } from './dialer.tsx';
import { LaterRoom } from './later-room.tsx';
import { LineNotice } from './line-notice.tsx';
import { PhoneRoom } from './phone-room.tsx';
import { RoomNav } from './room-nav.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/**
 * Calls under way and what begins one, which stay in every room; the navigation; and the room. Only
 * what begins a call is here from the start: the rest comes with a part once the phone can dial.
 */
export function TelephoneView({
  telephone,
  parts,
}: {
  telephone: Telephone;
  parts: PartLoader;
}): JSX.Element {
  useChanges(telephone);
  useKeptFocus();
  useChanges(telephone.store);
  useChanges(parts);
  const room = roomOf(useHash());
  const { part } = room;
  useEffect(() => {
    if (part !== null) parts.need(part);
  }, [part, parts]);
  const calls = parts.get('calls');
  const { store } = telephone;
  const canDial = store.server.connection === 'connected' && store.tabs?.get() !== 'inactive';
  return (
    <>
      <div class="desk">
        <LineNotice telephone={telephone} />
        {calls !== null && (
          <div class="calls">
            <calls.CallCards telephone={telephone} parts={parts} />
          </div>
        )}
        {canDial && <Dialer telephone={telephone} parts={parts} />}
      </div>
      <div class="room-column">
        {calls !== null && <calls.CallWork telephone={telephone} parts={parts} />}
        <RoomNav room={room.id} attention={telephone.attention} />
        {room.id === 'phone' ? (
          <PhoneRoom telephone={telephone} parts={parts} />
        ) : (
          <LaterRoom telephone={telephone} parts={parts} part={room.part} />
        )}
      </div>
    </>
  );
}
