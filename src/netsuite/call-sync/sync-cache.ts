import * as cache from 'N/cache';

/** Returns the cache that the job and the page of the call sync share. */
export const syncCache = (): cache.Cache =>
  cache.getCache({ name: 'ringcentral_for_netsuite_pro_sync_1', scope: cache.Scope.PROTECTED });
