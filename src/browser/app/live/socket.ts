import type { LiveSocket, SocketEvents } from './live-line.ts';

/**
 * Opens a WebSocket of the browser's. An address that the page's policy forbids is a connection that
 * closes, and not an exception.
 */
export function openSocket(address: string, events: SocketEvents): LiveSocket {
  const socket = new WebSocket(address);
  socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') events.message(data);
  });
  // An error is always followed by this.
  socket.addEventListener('close', events.closed);
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => {
      socket.close();
    },
  };
}
