/**
 * Health check for other systems: bundle version, M2M setup and what the caller's role can do. See
 * docs/health.md.
 *
 * @NApiVersion 2.1
 * @NScriptType Restlet
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { answerHealth, refuseMethod } from '../../../netsuite/health/answer-health.ts';

export const get: EntryPoints.RESTlet.get<Record<string, unknown>, unknown> = (parameters) =>
  answerHealth(parameters ?? {});
export const post: EntryPoints.RESTlet.post<unknown, unknown> = () => refuseMethod();
export const put: EntryPoints.RESTlet.put<unknown, unknown> = () => refuseMethod();

const remove: EntryPoints.RESTlet.delete_<unknown, unknown> = () => refuseMethod();

export { remove as delete };
