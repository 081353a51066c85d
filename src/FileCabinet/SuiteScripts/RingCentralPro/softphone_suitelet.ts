/**
 * The softphone page.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveSoftphone } from '../../../netsuite/softphone/softphone-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveSoftphone(request, response);
};
