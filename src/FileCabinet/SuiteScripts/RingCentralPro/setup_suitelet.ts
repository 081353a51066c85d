/**
 * The setup checklist of the whole installation, and the audit trail.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveSetup } from '../../../netsuite/setup/setup-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveSetup(request, response, Date.now());
};
