import type { LightMyRequestResponse } from 'fastify';

interface Body {
  error?: { code?: string };
  access?: unknown;
  [key: string]: unknown;
}

const ENVELOPE = ['schema', 'service'];

/** One word for what was answered, the same for everything that means the same. */
export function outcomeOf({
  statusCode,
  headers,
  body,
}: Pick<LightMyRequestResponse, 'statusCode' | 'headers' | 'body'>): string {
  if (statusCode === 302)
    return String(headers.location).startsWith('/app/login.nl')
      ? 'sign in'
      : `302 ${String(headers.location)}`;
  const code = statusCode === 200 ? '' : `${String(statusCode)} `;
  const type = String(headers['content-type']);
  if (type.startsWith('text/html')) {
    if (body.includes('<div id="rcp-app">')) return `${code}page`;
    return `${code}${/<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? 'html'}`;
  }
  if (type.startsWith('text/plain'))
    return `${code}${/^error code: (.*)$/m.exec(body)?.[1] ?? body}`;
  const parsed = JSON.parse(body) as Body;
  if (parsed.error !== undefined) return `${code}${String(parsed.error.code)}`;
  // The status of a page has no name of its own, and of a role that was not set up it says so.
  if (typeof parsed.access === 'boolean')
    return `${code}${parsed.access ? 'facts' : 'facts without access'}`;
  if ('permissions' in parsed) return `${code}health`;
  return `${code}${Object.keys(parsed)
    .filter((key) => !ENVELOPE.includes(key))
    .join()}`;
}
