import type { ServerRequest, ServerResponse } from 'N/http';
import { logFailure } from '../log-failure.ts';
import { writeFailure, writeJson, writeNoAccess, writeOwnPage } from '../pages/own-page.ts';
import { refuses } from '../pages/own-request.ts';
import { suiteletError } from '../pages/suitelet-errors.ts';
import { answerSettingsChange } from './settings-change.ts';
import { readSettingsView } from './settings-view.ts';

function servePage(response: ServerResponse, now: number): void {
  try {
    const view = readSettingsView(now);
    if (view.facts.access) writeOwnPage(response, 'settings', view);
    else writeNoAccess(response);
  } catch (thrown) {
    logFailure('RingCentral: the settings page could not be made', thrown);
    writeFailure(response, 'settings');
  }
}

/**
 * Serves the settings page (GET) and takes its changes and tests (POST of JSON, answered with
 * JSON). Costs up to 116 units.
 * @param clock milliseconds since 1970
 */
export function serveSettings(
  request: ServerRequest,
  response: ServerResponse,
  clock: () => number,
): void {
  if (refuses(request, response)) return;
  switch (String(request.method)) {
    case 'GET':
      servePage(response, clock());
      return;
    case 'POST':
      writeJson(response, answerSettingsChange(request.body, clock));
      return;
    default:
      writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
  }
}
