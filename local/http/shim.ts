import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PATHS } from '../account/paths.ts';
import { clockOffset } from '../control/clock-offset.ts';
import type { Lack } from '../pages/browser/lack.ts';
import { browserScript } from '../pages/browser-scripts.ts';
import { scriptNonce, withoutMicrophone } from './csp.ts';
import type { With } from './model.ts';

const HEAD = /<head(\s[^>]*)?>/i;

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What pages must know about the modeled browser and clock. */
export function lackOf(model: With<'world'>): Lack {
  return {
    browser: model.world.state.browser,
    clockOffset: clockOffset(model.world),
    reload: model.development,
  };
}

function isNeeded({ browser, clockOffset, reload }: Lack): boolean {
  return reload || clockOffset !== 0 || Object.values(browser).some((state) => state !== 'real');
}

function header(reply: FastifyReply, name: string): string {
  const value = reply.getHeader(name);
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/**
 * A page with the shim at its head. Under a Content-Security-Policy the shim uses the page's own
 * nonce; a policy without one is never loosened, and the page stays as it was.
 */
export function withShim(html: string, policy: string, lack: Lack): string {
  const head = HEAD.exec(html);
  if (head === null || !isNeeded(lack)) return html;
  const nonce = scriptNonce(policy);
  if (policy !== '' && nonce === null) return html;
  const attributes = `${nonce === null ? '' : ` nonce="${nonce}"`} data-model="${escapeAttribute(JSON.stringify(lack))}"`;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<script${attributes}>${browserScript('shim')}</script>${html.slice(at)}`;
}

const isOfTheAccount = (request: FastifyRequest): boolean => !request.url.startsWith(PATHS.control);

/** Puts what the modeled browser lacks into every HTML page of the account. */
export function installShim(app: FastifyInstance, model: With<'world'>): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (
      typeof payload !== 'string' ||
      !isOfTheAccount(request) ||
      !header(reply, 'content-type').startsWith('text/html')
    ) {
      done(null, payload);
      return;
    }
    const lack = lackOf(model);
    if (lack.browser.microphone === 'blocked-by-policy') {
      // Done for real: the browser itself then refuses, whatever the page asks for.
      reply.header('permissions-policy', withoutMicrophone(header(reply, 'permissions-policy')));
    }
    done(null, withShim(payload, header(reply, 'content-security-policy'), lack));
  });
}
