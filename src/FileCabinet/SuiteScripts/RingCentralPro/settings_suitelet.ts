/**
 * Settings, Integrations: the user's own connections and the company's setup.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveSettings } from '../../../netsuite/settings/settings-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveSettings(request, response, () => Date.now());
};
