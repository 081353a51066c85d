import type { ServerRequest, ServerResponse } from 'N/http';
import * as runtime from 'N/runtime';
import { connectionChannel } from '../../contracts/channels.ts';
import { PLAIN_PAGE } from '../../i18n/english/plain-page.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import { jsonForScript } from '../pages/json-for-script.ts';
import { writePlainPage } from '../pages/own-page.ts';
import { serveSuitelet } from '../pages/suitelet.ts';
import { loadUserTexts } from '../server-texts.ts';
import { answerGrantRequest, type CallbackOutcome, takeCallback } from './sign-in.ts';

/** What the page says under its title. */
const PARAGRAPHS: Record<CallbackOutcome, readonly WordKey[]> = {
  connected: ['plain-page.sign-in.connected.close'],
  cancelled: ['plain-page.sign-in.cancelled.close'],
  'not-ours': ['plain-page.sign-in.not-ours.why', 'plain-page.sign-in.not-ours.close'],
  elsewhere: ['plain-page.sign-in.elsewhere.why', 'plain-page.sign-in.elsewhere.close'],
  refused: ['plain-page.sign-in.refused.close'],
  unavailable: ['plain-page.sign-in.unavailable.close'],
  failed: ['plain-page.sign-in.failed.why', 'plain-page.sign-in.failed.close'],
};

/**
 * Notifies the pages of this user and closes the window. By a channel and not through the opener:
 * whether NetSuite's headers cut the two windows apart is not known, and a channel reaches every
 * tab at once.
 */
function farewell(outcome: CallbackOutcome): string {
  const channel = jsonForScript(
    connectionChannel({ account: runtime.accountId, user: runtime.getCurrentUser().id }),
  );
  const close =
    outcome === 'connected' || outcome === 'cancelled'
      ? 'setTimeout(function () { window.close(); }, 300);'
      : '';
  return (
    `new BroadcastChannel(${channel}).postMessage({ kind: 'sign-in-ended', outcome: ` +
    `${jsonForScript(outcome)} }); ${close}`
  );
}

function writeFarewell(request: ServerRequest, response: ServerResponse, now: number): void {
  const outcome = takeCallback(request.parameters as Record<string, unknown>, now);
  loadUserTexts({ 'plain-page': PLAIN_PAGE });
  writePlainPage(
    response,
    say(`plain-page.sign-in.${outcome}.title`),
    PARAGRAPHS[outcome].map((key) => say(key)),
    {
      script: farewell(outcome),
      // Cut off, the window would look closed to the page that waits for it, a moment before it says
      // how the sign-in ended.
      opener: 'kept',
    },
  );
}

/** Takes the browser's return from RingCentral (GET), and answers pages (POST). */
export function serveSignIn(request: ServerRequest, response: ServerResponse, now: number): void {
  serveSuitelet(request, response, {
    get: () => {
      writeFarewell(request, response, now);
    },
    post: () => answerGrantRequest(request.body, request.url, now),
  });
}
