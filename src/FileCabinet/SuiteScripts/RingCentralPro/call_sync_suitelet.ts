/**
 * The call sync's page: its state, its rules, the organizers, and the call list.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveCallSync } from '../../../netsuite/call-sync-page/call-sync-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveCallSync(request, response, Date.now());
};
