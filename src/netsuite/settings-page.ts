import type { ServerRequest, ServerResponse } from 'N/http';
import { writeJson, writeOwnPage } from './own-page.ts';
import { answerSettingsChange } from './settings-change.ts';
import { readSettingsView } from './settings-view.ts';
import { suiteletError } from './suitelet-errors.ts';

/** Serves the settings page (GET) and takes its changes (POST of JSON, answered with JSON). Costs up to 80 units. */
export function serveSettings(request: ServerRequest, response: ServerResponse, now: number): void {
  switch (String(request.method)) {
    case 'GET':
      writeOwnPage(response, 'settings', readSettingsView(now));
      return;
    case 'POST':
      writeJson(response, answerSettingsChange(request.body, now));
      return;
    default:
      writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
  }
}
