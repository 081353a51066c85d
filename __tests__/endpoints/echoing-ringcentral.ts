import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { makeCertificate } from '../../local/ringcentral/certificate.ts';

/**
 * How the token endpoint behaves; each failure repeats all that it was sent, as careless servers
 * do.
 */
export type Mode =
  | 'grant'
  | 'error-code'
  | 'error-description'
  | 'html'
  | 'busy'
  | 'not-json'
  | 'over'
  | 'close';

/** Runs beside the test: the model waits for an answer with its whole thread. */
const SOURCE = `
const { createServer } = require('node:https');
const { parentPort, workerData } = require('node:worker_threads');
let mode = 'grant';
let count = 0;
const seen = [];
const server = createServer({ key: workerData.keyPem, cert: workerData.certificatePem }, (request, response) => {
  let body = '';
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    seen.push(body);
    const sent = decodeURIComponent(body);
    const say = (status, type, text, headers) => { response.writeHead(status, { 'content-type': type, ...headers }); response.end(text); };
    const json = 'application/json';
    if (request.url.endsWith('/revoke')) return say(mode === 'grant' ? 200 : 500, json, JSON.stringify({ error: sent }));
    const refresh = /refresh_token=([^&]+)/.exec(sent)?.[1] ?? sent;
    switch (mode) {
      case 'grant': {
        count++;
        return say(200, json, JSON.stringify({ access_token: 'CANARY-ACCESS-' + count + '-x7Kq', refresh_token: 'CANARY-REFRESH-' + count + '-p3Zw', expires_in: 3600, refresh_token_expires_in: 604800 }));
      }
      case 'error-code': return say(400, json, JSON.stringify({ error: refresh, errorCode: refresh, errors: [{ errorCode: refresh, message: sent }] }));
      case 'error-description': return say(503, json, JSON.stringify({ error: 'server_error', error_description: sent, message: sent }));
      case 'html': return say(502, 'text/html', '<html><body>' + sent + '</body></html>');
      case 'busy': return say(429, json, JSON.stringify({ message: sent }), { 'retry-after': '1' });
      case 'not-json': return say(200, json, 'token=' + sent);
      case 'over': return say(400, json, JSON.stringify({ error: 'invalid_grant', error_description: sent }));
      case 'close': return request.socket.destroy();
    }
  });
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
parentPort.on('message', (next) => {
  if (next === 'stop') { server.closeAllConnections(); server.close(() => process.exit(0)); return; }
  mode = next;
  parentPort.postMessage({ mode, seen });
});
`;

export interface EchoingRingCentral {
  origin: string;
  certificatePem: string;
  /** @returns the bodies of all requests so far */
  behave(mode: Mode): Promise<string[]>;
  stop(): Promise<void>;
}

/**
 * A token endpoint over https that hands out canaries and, when it fails, repeats what it was sent
 * in every place it can.
 */
export async function echoingRingCentral(): Promise<EchoingRingCentral> {
  const certificate = await makeCertificate();
  const worker = new Worker(SOURCE, { eval: true, workerData: certificate });
  const [port] = (await once(worker, 'message')) as [number];
  return {
    origin: `https://127.0.0.1:${String(port)}`,
    certificatePem: certificate.certificatePem,
    async behave(mode) {
      worker.postMessage(mode);
      const [{ seen }] = (await once(worker, 'message')) as [{ seen: string[] }];
      return seen;
    },
    async stop() {
      worker.postMessage('stop');
      await once(worker, 'exit');
    },
  };
}
