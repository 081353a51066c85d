import { randomBytes } from 'node:crypto';

/** The nonce that a Content-Security-Policy lets scripts run with, or null when it has none. */
export function scriptNonce(policy: string): string | null {
  const directives = policy.split(/[;,]/).map((part) => part.trim().split(/\s+/));
  const find = (name: string) => directives.find(([first]) => first?.toLowerCase() === name);
  const sources = find('script-src-elem') ?? find('script-src') ?? find('default-src') ?? [];
  for (const source of sources) {
    const match = /^'nonce-([A-Za-z0-9+/_=-]+)'$/.exec(source);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

/**
 * Policy of the model's own pages: their own files only, never in a frame, forms to this site only.
 */
export function ownPolicy(): string {
  const nonce = randomBytes(16).toString('hex');
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A Permissions-Policy header that forbids the microphone and leaves the rest as it was. */
export function withoutMicrophone(policy: string): string {
  const others = policy
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^microphone\s*=/i.test(part));
  return [...others, 'microphone=()'].join(', ');
}
