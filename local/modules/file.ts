import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { fileAddress } from '../platform/file-cabinet.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { required, strict } from './module.ts';

/**
 * Said of an id that is not there as of a file that the role may not see (recorded behavior,
 * N/file).
 */
const noAccess = () =>
  new SuiteScriptError(
    'INSUFFICIENT_PERMISSION',
    'You do not have access to the media item you selected.',
  );

/**
 * N/file: load, with the permission for Documents and Files (NetSuite help, section_4229269811).
 */
export function fileModule(execution: Execution): object {
  const { files, accountId } = execution.services;
  return strict(
    'N/file',
    {
      load({ id }: { id: string | number }) {
        execution.pay(UNITS.fileLoad);
        if (!atLeast(execution.level('LIST_FILECABINET'), 'VIEW')) throw noAccess();
        const found = files.find(required(id, 'id'));
        if (found === undefined)
          throw /^\d+$/.test(String(id))
            ? noAccess()
            : new SuiteScriptError(
                'RCRD_DSNT_EXIST',
                `That record does not exist. path: ${String(id)}`,
              );
        return strict(
          'file.File',
          {
            id: found.id,
            path: found.path.slice(1),
            url: fileAddress(found, accountId),
            getContents: () => found.body.toString('utf8'),
          },
          execution,
        );
      },
    },
    execution,
  );
}
