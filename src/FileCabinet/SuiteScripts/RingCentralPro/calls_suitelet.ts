/**
 * Caller names and logged calls, with the caller's own role.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveCalls } from '../../../netsuite/calls/calls-service.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveCalls(request, response);
};
