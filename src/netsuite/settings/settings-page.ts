import type { ServerRequest, ServerResponse } from 'N/http';
import { writeNoAccess, writeOwnPage } from '../pages/own-page.ts';
import { servePage, serveSuitelet } from '../pages/suitelet.ts';
import { answerSettingsChange } from './settings-change.ts';
import { readSettingsView } from './settings-view.ts';

/**
 * Serves the settings page (GET) and takes its changes and tests (POST). Costs up to 116 units.
 * @param clock milliseconds since 1970
 */
export function serveSettings(
  request: ServerRequest,
  response: ServerResponse,
  clock: () => number,
): void {
  serveSuitelet(request, response, {
    get: () => {
      servePage(response, 'settings', () => {
        const view = readSettingsView();
        if (view.facts.access) writeOwnPage(response, 'settings', view);
        else writeNoAccess(response);
      });
    },
    post: ({ body }) => answerSettingsChange(body, clock),
  });
}
