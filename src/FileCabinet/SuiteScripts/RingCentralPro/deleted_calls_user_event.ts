/**
 * Remembers which Phone Call records of this project somebody deleted, so that the call sync doesn't
 * make them again. See docs/call-sync.md.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { rememberDeleted } from '../../../netsuite/deleted-calls/remember-deleted.ts';

export const afterSubmit: EntryPoints.UserEvent.afterSubmit = ({ type, oldRecord }) => {
  rememberDeleted(String(type), oldRecord, Date.now());
};
