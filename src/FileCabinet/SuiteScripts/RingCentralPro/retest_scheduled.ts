/**
 * Tests both company credentials once a day, so that one that stopped working is noticed before
 * anybody misses it.
 *
 * @NApiVersion 2.1
 * @NScriptType ScheduledScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { retestCompany } from '../../../netsuite/m2m/retest.ts';

export const execute: EntryPoints.Scheduled.execute = () => {
  retestCompany(() => Date.now());
};
