import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = 'the-secret-token';

const M2M = { configured: true, verified: true, checkedAt: null };

export const HEALTH = {
  schema: 1,
  service: 'ringcentral-for-netsuite-pro',
  status: 'pass',
  bundle: { version: '1.0.0', required: '1.0.0', outdated: false, managed: null },
  m2m: { netsuite: M2M, ringcentral: M2M },
  permissions: { LIST_CALL: { needed: 'EDIT', held: 'EDIT', granted: true } },
  checkedAt: '2026-01-15T10:00:00.000Z',
} as const;

export const OUTDATED = {
  ...HEALTH,
  status: 'fail',
  bundle: { ...HEALTH.bundle, required: '1.2.0', outdated: true },
} as const;

export interface LocalServer {
  origin: string;
  stop(): Promise<void>;
}

/** A real server on a free port of this machine. */
export async function listen(listener: RequestListener): Promise<LocalServer> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
