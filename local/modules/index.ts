import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { cacheModule } from './cache.ts';
import { certificateModule } from './certificate.ts';
import { cryptoModule } from './crypto.ts';
import { encodeModule } from './encode.ts';
import { errorModule } from './error.ts';
import { fileModule } from './file.ts';
import { formatModule } from './format.ts';
import { httpsModule } from './https.ts';
import { logModule } from './log.ts';
import { queryModule } from './query.ts';
import { randomModule } from './random.ts';
import { recordModule } from './record.ts';
import { restletModule } from './restlet.ts';
import { runtimeModule } from './runtime.ts';
import { searchModule } from './search.ts';
import { suiteAppInfoModule } from './suite-app-info.ts';
import { taskModule } from './task.ts';
import { translationModule } from './translation.ts';
import { messageModule, serverWidgetModule } from './ui.ts';
import { urlModule } from './url.ts';

const MODULES: Readonly<Record<string, (execution: Execution) => object>> = {
  'N/cache': cacheModule,
  'N/crypto': cryptoModule,
  'N/crypto/certificate': certificateModule,
  'N/crypto/random': randomModule,
  'N/encode': encodeModule,
  'N/error': errorModule,
  'N/file': fileModule,
  'N/format': formatModule,
  'N/https': httpsModule,
  'N/log': logModule,
  'N/query': queryModule,
  'N/record': recordModule,
  'N/runtime': runtimeModule,
  'N/scriptTypes/restlet': restletModule,
  'N/search': searchModule,
  'N/suiteAppInfo': suiteAppInfoModule,
  'N/task': taskModule,
  'N/translation': translationModule,
  'N/ui/message': messageModule,
  'N/ui/serverWidget': serverWidgetModule,
  'N/url': urlModule,
};

/**
 * With the product broken on purpose, every read of these throws; the log stays, to show that it
 * was noticed.
 */
const STAYS_WHOLE = 'N/log';

function broken(id: string): object {
  return new Proxy(
    {},
    {
      get() {
        throw new SuiteScriptError(
          'UNEXPECTED_ERROR',
          `${id} is broken on purpose (control page).`,
        );
      },
    },
  );
}

/** The module a script asks for. @throws when the model does not have it */
export function moduleFor(id: string, execution: Execution): object {
  const make = MODULES[id];
  if (make === undefined) throw unmodelled(`the module ${id}`);
  return !execution.services.world().scriptsHealthy && id !== STAYS_WHOLE
    ? broken(id)
    : make(execution);
}
