import type { ServerRequest, ServerResponse } from 'N/http';
import { logFailure } from './log-failure.ts';
import { writeJson, writeNoAccess, writeOwnPage, writePlainPage } from './own-page.ts';
import { readServerFacts, readServerFactsForPage } from './server-facts.ts';
import { SUITELET_ERRORS, suiteletError } from './suitelet-errors.ts';

function servePage(response: ServerResponse): void {
  try {
    const facts = readServerFactsForPage();
    if (facts.access) writeOwnPage(response, 'softphone', facts);
    else writeNoAccess(response);
  } catch (thrown) {
    logFailure('RingCentral: the softphone page could not be made', thrown);
    writePlainPage(response, 'The softphone could not be opened', [SUITELET_ERRORS.RCP_UNEXPECTED]);
  }
}

function serveStatus(response: ServerResponse): void {
  try {
    writeJson(response, readServerFacts());
  } catch (thrown) {
    logFailure('RingCentral: the status could not be read', thrown);
    writeJson(response, suiteletError('RCP_UNEXPECTED'));
  }
}

/**
 * Serves the softphone page; with `custom_action=status` only the facts, as JSON.
 * The facts cost up to 15 units, the page up to 57.
 */
export function serveSoftphone(request: ServerRequest, response: ServerResponse): void {
  if (String(request.method) !== 'GET') {
    writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
    return;
  }
  const { custom_action: action } = request.parameters as Record<string, unknown>;
  switch (action) {
    case undefined:
    case '':
      servePage(response);
      return;
    case 'status':
      serveStatus(response);
      return;
    default:
      writeJson(response, suiteletError('RCP_ACTION_UNKNOWN'));
  }
}
