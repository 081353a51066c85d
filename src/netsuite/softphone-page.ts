import type { ServerRequest, ServerResponse } from 'N/http';
import { writeJson, writeOwnPage } from './own-page.ts';
import { readServerFacts, readServerFactsForPage } from './server-facts.ts';
import { suiteletError } from './suitelet-errors.ts';

/**
 * Serves the softphone page; with `custom_action=status` only the facts, as JSON.
 * The facts cost up to 15 units, the page up to 57.
 */
export function serveSoftphone(request: ServerRequest, response: ServerResponse): void {
  if (String(request.method) !== 'GET') {
    writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
    return;
  }
  const action: unknown = request.parameters['custom_action'];
  switch (action) {
    case undefined:
    case '':
      writeOwnPage(response, 'softphone', readServerFactsForPage());
      return;
    case 'status':
      writeJson(response, readServerFacts());
      return;
    default:
      writeJson(response, suiteletError('RCP_ACTION_UNKNOWN'));
  }
}
