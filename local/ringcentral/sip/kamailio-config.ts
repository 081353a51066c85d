import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COMPANY_NUMBER, dialled, type Extension } from '../extensions.ts';

/** What differs from one start to the next. */
export interface KamailioConfig {
  tcpPort: number;
  udpPort: number;
  helperPort: number;
  domain: string;
  extensions: readonly Extension[];
  /** Path below which the remote procedures are served. */
  rpcSecret: string;
  maxExpiresSeconds: number;
  /** How long a phone that says nothing is waited for, and one that rings. */
  replyMs: number;
  ringMs: number;
}

const TEMPLATE = fileURLToPath(new URL('kamailio.cfg', import.meta.url));
const SHORTEST_EXPIRES = 5;
/** Source: README of ringcentral-web-phone, "Park the call". */
const PARK_EXTENSION = '813';

function directory(extensions: readonly Extension[]): string {
  return extensions
    .flatMap((extension) => [
      ...dialled(extension).map((number) => `  $sht(route=>${number}) = "${extension.username}";`),
      `  $sht(number=>${extension.username}) = "${extension.phoneNumber}";`,
      `  $sht(name=>${extension.username}) = "${extension.name}";`,
    ])
    .join('\n');
}

/**
 * Fills in the template. All values are ours: nothing that came over the network is written into a
 * configuration.
 */
export function renderConfig(config: KamailioConfig): string {
  const words: Record<string, string> = {
    TCP_PORT: String(config.tcpPort),
    UDP_PORT: String(config.udpPort),
    HELPER_PORT: String(config.helperPort),
    DOMAIN: config.domain,
    RPC_SECRET: config.rpcSecret,
    MAX_EXPIRES: String(config.maxExpiresSeconds),
    MIN_EXPIRES: String(Math.min(SHORTEST_EXPIRES, config.maxExpiresSeconds)),
    REPLY_MS: String(config.replyMs),
    RING_MS: String(config.ringMs),
    COMPANY_NUMBER,
    PARK_EXTENSION,
    DIRECTORY: directory(config.extensions),
  };
  return readFileSync(TEMPLATE, 'utf8').replace(
    /@([A-Z_]+)@/g,
    (whole, word: string) => words[word] ?? whole,
  );
}
