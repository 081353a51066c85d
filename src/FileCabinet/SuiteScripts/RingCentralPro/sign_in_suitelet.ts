/**
 * Sign-in to RingCentral, and short-lived access tokens for the caller's own pages. Executes as the
 * service role.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { serveSignIn } from '../../../netsuite/grants/sign-in-page.ts';

export const onRequest: EntryPoints.Suitelet.onRequest = ({ request, response }) => {
  serveSignIn(request, response, Date.now());
};
