import { useEffect, useState } from 'preact/hooks';
import { ROOMS, roomOf } from '../rooms/rooms.ts';

/** Returns the room that the page's address names, and draws again when it names another. */
export function useRoom(): (typeof ROOMS)[number] {
  const [room, setRoom] = useState(() => roomOf(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoom(roomOf(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return room;
}
