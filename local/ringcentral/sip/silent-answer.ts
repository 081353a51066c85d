import { randomBytes } from 'node:crypto';
import { randomHex } from '../random.ts';

/** Lines of an offer's audio that its answer repeats (RFC 3264, section 6; RFC 8829). */
const REPEATED = /^a=(mid|rtpmap|fmtp|rtcp-fb):?/;

const fingerprint = (): string =>
  [...randomBytes(32)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');

/**
 * An answer to a browser's offer of audio from somebody who can't be reached: no address, and a
 * certificate that nobody has. The call counts as answered, and nobody is heard.
 */
export function silentAnswer(offer: string): string {
  const lines = offer.split(/\r?\n/).filter((line) => line !== '');
  const audio = lines.find((line) => line.startsWith('m=audio')) ?? '';
  const [, , profile = 'UDP/TLS/RTP/SAVPF', ...formats] = audio.split(' ');
  const group = lines.find((line) => line.startsWith('a=group:BUNDLE'));
  const media = lines.slice(lines.indexOf(audio));
  return [
    'v=0',
    `o=- ${String(Date.now())} 1 IN IP4 127.0.0.1`,
    's=-',
    't=0 0',
    ...(group === undefined ? [] : [group]),
    `m=audio 9 ${profile} ${formats.join(' ')}`,
    'c=IN IP4 0.0.0.0',
    ...media.filter((line) => REPEATED.test(line)),
    'a=sendrecv',
    'a=rtcp-mux',
    'a=setup:active',
    `a=ice-ufrag:${randomHex(4)}`,
    `a=ice-pwd:${randomHex(16)}`,
    `a=fingerprint:sha-256 ${fingerprint()}`,
    '',
  ].join('\r\n');
}
