import vm from 'node:vm';
import type { Execution } from '../execution/execution.ts';
import { moduleFor } from '../modules/index.ts';
import type { CabinetFile } from '../platform/file-cabinet.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { LIMITS } from '../suitescript/governance.ts';
import { putServerDate } from './server-date.ts';

type EntryPoints = Record<string, (argument: unknown) => unknown>;

const CALL = new vm.Script('__entry(__argument)');

/** Compiled scripts by path and hash, since each execution runs in a realm of its own. */
const compiled = new Map<string, vm.Script>();

function compile({ path, hash, body }: CabinetFile): vm.Script {
  const key = `${path} ${hash}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const script = new vm.Script(body.toString('utf8'), { filename: path });
  compiled.set(key, script);
  return script;
}

function guarded<T>(execution: Execution, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      execution.stopped = new SuiteScriptError(
        'SSS_TIME_LIMIT_EXCEEDED',
        'Script Execution Time Exceeded.',
      );
      throw execution.stopped;
    }
    throw thrown;
  }
}

interface Loaded {
  realm: vm.Context;
  entryPoints: EntryPoints | undefined;
}

function load(execution: Execution, timeout: number): Loaded {
  const { file: wanted } = execution.script;
  const file = execution.services.files.find(wanted);
  if (file === undefined)
    throw new SuiteScriptError('SSS_FILE_NOT_FOUND', `There is no ${wanted} in the File Cabinet.`);
  let entryPoints: EntryPoints | undefined;
  const define = (ids: string[], factory: (...modules: object[]) => EntryPoints) => {
    entryPoints = factory(...ids.map((id) => moduleFor(id, execution)));
  };
  // What the platform's engine has besides the language is not documented, so a script gets the
  // language and no more.
  const realm = vm.createContext({ define });
  putServerDate(
    realm,
    () => execution.services.clock.now(),
    (what) => {
      throw unmodelled(`${what}, which depends on a zone or a language`);
    },
  );
  const ServerDate = vm.runInContext('Date', realm) as new (...parts: number[]) => unknown;
  execution.serverDate = (...parts) => new ServerDate(...parts);
  guarded(execution, () => compile(file).runInContext(realm, { timeout }) as unknown);
  return { realm, entryPoints };
}

/**
 * Loads the deployed file of the execution's script and calls one of its entry points.
 * @throws what the script throws, or what stopped it
 */
export function callEntryPoint(
  execution: Execution,
  entryPoint: string,
  argument: unknown,
): unknown {
  const { file, type } = execution.script;
  const timeout = LIMITS[type].seconds * 1000;
  const { realm, entryPoints } = (execution.loaded ??= load(execution, timeout)) as Loaded;
  const entry = entryPoints?.[entryPoint];
  if (entry === undefined)
    throw new SuiteScriptError('SSS_MISSING_ENTRY_POINT', `${file} has no ${entryPoint}.`);
  const result = execution.kept
    ? entry(argument)
    : guarded(execution, () => {
        Object.assign(realm, { __entry: entry, __argument: argument });
        return CALL.runInContext(realm, { timeout }) as unknown;
      });
  // A script that caught the error which stopped it is stopped all the same.
  execution.check();
  return result;
}

/** The names that a file returns from its `define`, by path and hash. */
const returned = new Map<string, ReadonlySet<string>>();

function returnedNames({ path, hash, body }: CabinetFile): ReadonlySet<string> {
  const key = `${path} ${hash}`;
  const known = returned.get(key);
  if (known !== undefined) return known;
  const list = /\nreturn \{([^}]*)\};\s*\}\);\s*$/.exec(body.toString('utf8'))?.[1] ?? '';
  const names = new Set(list.split(',').map((item) => item.split(':')[0]?.trim() ?? ''));
  returned.set(key, names);
  return names;
}

/** Whether the deployed file has such an entry point. */
export function hasEntryPoint(execution: Execution, entryPoint: string): boolean {
  const file = execution.services.files.find(execution.script.file);
  return file !== undefined && returnedNames(file).has(entryPoint);
}
