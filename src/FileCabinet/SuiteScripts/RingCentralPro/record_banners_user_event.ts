/**
 * Status banners on record pages.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { showRecordBanners } from '../../../netsuite/record-page/record-banners.ts';

export const beforeLoad: EntryPoints.UserEvent.beforeLoad = (context) => {
  showRecordBanners(context);
};
