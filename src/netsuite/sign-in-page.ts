import * as runtime from 'N/runtime';
import type { ServerRequest, ServerResponse } from 'N/http';
import { connectionChannel } from '../status/channels.ts';
import { jsonForScript } from './json-for-script.ts';
import { writeJson, writePlainPage } from './own-page.ts';
import { answerGrantRequest, takeCallback, type CallbackOutcome } from './sign-in.ts';
import { suiteletError } from './suitelet-errors.ts';

const WORDS: Record<CallbackOutcome, { title: string; paragraphs: string[] }> = {
  connected: { title: 'RingCentral is connected', paragraphs: ['This window closes by itself. If it does not, close it and go on where you were.'] },
  cancelled: { title: 'You did not sign in', paragraphs: ['Nothing was changed. Close this window; Connect is where you left it.'] },
  'not-ours': {
    title: 'This sign-in was not begun here',
    paragraphs: ['It took too long, was used before, or began in another NetSuite session. Nothing was changed.', 'Close this window and press Connect again.'],
  },
  refused: { title: 'RingCentral did not accept the sign-in', paragraphs: ['Nothing was changed. Close this window and press Connect again.'] },
  unavailable: { title: 'RingCentral could not be reached', paragraphs: ['Nothing was changed. Close this window and try again in a minute.'] },
  failed: {
    title: 'The sign-in could not be finished',
    paragraphs: ['NetSuite could not keep it. Tell your administrator: the script log has the reason.', 'Close this window; Connect is where you left it.'],
  },
};

/**
 * Tells the pages of this user and closes the window. By a channel and not through the opener: whether NetSuite's headers
 * cut the two windows apart is not known, and a channel reaches every tab at once.
 */
function farewell(outcome: CallbackOutcome): string {
  const channel = jsonForScript(connectionChannel({ account: runtime.accountId, user: runtime.getCurrentUser().id }));
  const close = outcome === 'connected' || outcome === 'cancelled' ? 'setTimeout(function () { window.close(); }, 300);' : '';
  return `new BroadcastChannel(${channel}).postMessage({ kind: 'sign-in-ended', outcome: ${jsonForScript(outcome)} }); ${close}`;
}

/** Takes the browser's return from RingCentral (GET), and answers pages (POST of JSON, answered with JSON). */
export function serveSignIn(request: ServerRequest, response: ServerResponse, now: number): void {
  switch (String(request.method)) {
    case 'GET': {
      const outcome = takeCallback(request.parameters as Record<string, unknown>, now);
      const { title, paragraphs } = WORDS[outcome];
      writePlainPage(response, title, paragraphs, farewell(outcome));
      return;
    }
    case 'POST':
      writeJson(response, answerGrantRequest(request.body, request.url, now));
      return;
    default:
      writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
  }
}
