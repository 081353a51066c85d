import { request } from 'node:http';

const DEADLINE_MS = 3_000;

/** An answer of the SIP server, or why there is none. */
export type RpcAnswer = { result: unknown } | { failure: string };

/**
 * Calls one of Kamailio's remote procedures over its own TCP port.
 * Source: kamailio.org/docs/modules/5.6.x/modules/jsonrpcs.html, .../htable.html
 */
export function callKamailio(
  port: number,
  secret: string,
  method: string,
  params: readonly unknown[],
): Promise<RpcAnswer> {
  return new Promise((resolve) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path: `/rpc/${secret}`,
        method: 'POST',
        agent: false,
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(DEADLINE_MS),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', (error) => resolve({ failure: error.message }));
        response.on('end', () => resolve(read(text)));
      },
    );
    call.on('error', (error) => resolve({ failure: error.message }));
    call.end(body);
  });
}

function read(text: string): RpcAnswer {
  try {
    const answer = JSON.parse(text) as { result?: unknown; error?: { message?: string } };
    return answer.error === undefined
      ? { result: answer.result }
      : { failure: answer.error.message ?? 'error' };
  } catch {
    return { failure: `no JSON: ${text.slice(0, 200)}` };
  }
}
