import type { ServerResponse } from 'node:http';

const ALIVE_MS = 20_000;

/**
 * The open pages that want to know when the deployed files were reloaded (server-sent events).
 */
export interface ReloadStream {
  add(response: ServerResponse): void;
  send(): void;
  close(): void;
}

/** A stream without listeners. */
export function reloadStream(): ReloadStream {
  const listeners = new Set<ServerResponse>();
  const timer = setInterval(() => {
    for (const response of listeners) response.write(': alive\n\n');
  }, ALIVE_MS);
  timer.unref();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    send() {
      for (const response of listeners) response.write('event: reload\ndata: {}\n\n');
    },
    close() {
      clearInterval(timer);
      for (const response of listeners) response.end();
      listeners.clear();
    },
  };
}
