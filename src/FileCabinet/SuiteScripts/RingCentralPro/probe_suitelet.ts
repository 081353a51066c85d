/**
 * Checks what could not be known without an account, for company admins; reads only. See
 * docs/check-account.md.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveAccountCheck } from '../../../netsuite/account-check/account-check-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveAccountCheck(request, response);
};
