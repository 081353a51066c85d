/**
 * Writes the calls of the call sync as Phone Call records, in the role of the integration that calls
 * it. See docs/call-sync.md.
 *
 * @NApiVersion 2.1
 * @NScriptType Restlet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { answerWrite, refuseWrite } from '../../../netsuite/call-writing/answer-write.ts';

const refuse = () => refuseWrite('RCP_METHOD_NOT_ALLOWED');

export const post: EntryPoints.RESTlet.post<unknown, unknown> = (body) => answerWrite(body);
export const get: EntryPoints.RESTlet.get<unknown, unknown> = refuse;
export const put: EntryPoints.RESTlet.put<unknown, unknown> = refuse;

const remove: EntryPoints.RESTlet.delete_<unknown, unknown> = refuse;

export { remove as delete };
