import type { Identity } from '../account/identity.ts';
import type {
  Interfere,
  Interference,
  MapReduceRun,
  MapReduceStage,
} from '../account/map-reduce.ts';
import { Execution, type Services } from '../execution/execution.ts';
import { strict } from '../modules/module.ts';
import type { Deployment, Script } from '../sdf/project.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { MAP_REDUCE_LIMITS } from '../suitescript/governance.ts';
import { callEntryPoint, hasEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

/** NetSuite help, section_4480364878. The value's limit is the smaller of the two that it names. */
const LONGEST_KEY = 3_000;
const LONGEST_VALUE = 1_000_000;
const MOST_DATA = 200_000_000;

type Pairs = Map<string, string[]>;

const text = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Collects pairs, and keeps to the platform's limits of what stays between stages. */
class Between {
  readonly pairs: Pairs = new Map();
  #size = 0;

  add(key: unknown, value: unknown): void {
    const [name, stored] = [text(key), text(value)];
    if (name.length > LONGEST_KEY)
      throw new SuiteScriptError('KEY_LENGTH_IS_OVER_3000_BYTES', 'The key is too long.');
    if (stored.length > LONGEST_VALUE)
      throw new SuiteScriptError('VALUE_LENGTH_IS_OVER_10_MB', 'The value is too long.');
    this.#size += name.length + stored.length;
    if (this.#size > MOST_DATA)
      throw new SuiteScriptError(
        'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED',
        'The script keeps too much between its stages.',
      );
    this.pairs.set(name, [...(this.pairs.get(name) ?? []), stored]);
  }
}

/** The platform's iterator: `each` goes on while the callback returns true. */
function iterator(entries: readonly (readonly string[])[]): object {
  return {
    iterator: () => ({
      each: (take: (...parts: string[]) => unknown) => {
        for (const entry of entries) if (take(...entry) !== true) return;
      },
    }),
  };
}

/** Runs a map/reduce script from getInputData to summarize (NetSuite help, section_4387799161). */
export class MapReduce {
  readonly #services: Services;
  readonly #identity: Identity;
  readonly #script: Script;
  readonly #deployment: Deployment;
  readonly #interfere: Interfere;
  readonly #usage: MapReduceRun['usage'] = [];

  constructor(
    services: Services,
    identity: Identity,
    script: Script,
    deployment: Deployment,
    interfere: Interfere = () => null,
  ) {
    this.#services = services;
    this.#identity = identity;
    this.#script = script;
    this.#deployment = deployment;
    this.#interfere = interfere;
  }

  run(): Pick<MapReduceRun, 'usage'> {
    if (hasEntryPoint(this.#execution('getInputData'), 'map')) throw unmodelled('a map stage');
    const errors: [string, string][] = [];
    const output = new Between();
    const { input, inputError } = this.#input();
    for (const [key, values] of input.pairs) {
      const failure = this.#reduce(key, values, output);
      if (failure !== null) errors.push([key, failure]);
    }
    this.#summarize(inputError, errors, output);
    return { usage: this.#usage };
  }

  #execution(stage: MapReduceStage): Execution {
    const execution = new Execution(
      this.#services,
      this.#identity,
      this.#script,
      this.#deployment,
      'MAPREDUCE',
    );
    execution.stageUnits = MAP_REDUCE_LIMITS[stage].units;
    return execution;
  }

  /** @returns what the entry point returned or threw, as JSON when it threw */
  #call(
    stage: MapReduceStage,
    context: object,
    interference: Interference,
  ): { value: unknown } | { error: string } {
    const execution = this.#execution(stage);
    if (interference === 'limit') execution.stageUnits = execution.used + 60;
    const { outcome, usage } = measured(execution, () =>
      callEntryPoint(execution, stage, strict(`mapReduce.${stage}`, context, execution)),
    );
    this.#usage.push({ ...usage, stage });
    if ('value' in outcome) return outcome;
    const { code, message } = codeAndMessage(outcome.thrown);
    this.#services.log.write('ERROR', 'ERROR', this.#script.scriptId, code, message);
    return { error: JSON.stringify({ type: 'error.SuiteScriptError', name: code, message }) };
  }

  #input(): { input: Between; inputError: string | null } {
    const input = new Between();
    const called = (isRestarted: boolean, interference: Interference) =>
      this.#call('getInputData', { isRestarted }, interference);
    const interference = this.#interfere('getInputData', '');
    if (interference === 'repeat') called(false, null);
    if (interference === 'restart') called(false, 'limit');
    const isRestarted = interference === 'repeat' || interference === 'restart';
    const result = called(isRestarted, interference === 'limit' ? 'limit' : null);
    if ('error' in result) return { input, inputError: result.error };
    const { value } = result;
    if (typeof value !== 'object' || value === null) throw unmodelled('input that is no object');
    for (const [key, each] of Object.entries(value)) input.add(key, each);
    return { input, inputError: null };
  }

  /** @returns the error, or null; without a retryCount nothing is tried again */
  #reduce(key: string, values: readonly string[], output: Between): string | null {
    const interference = this.#interfere('reduce', key);
    const run = (isRestarted: boolean, stopped: Interference, into: Between) =>
      this.#call(
        'reduce',
        {
          key,
          values: [...values],
          isRestarted,
          executionNo: 1,
          errors: iterator([]),
          write: (first: unknown, second?: unknown) => {
            const pair = first as { key: unknown; value: unknown };
            if (second === undefined) into.add(pair.key, pair.value);
            else into.add(first, second);
          },
        },
        stopped,
      );
    // What was written before the server stopped is not kept; records that were made are.
    if (interference === 'repeat') run(false, null, new Between());
    if (interference === 'restart') run(false, 'limit', new Between());
    const again = interference === 'repeat' || interference === 'restart';
    const result = run(again, interference === 'limit' ? 'limit' : null, output);
    return 'error' in result ? result.error : null;
  }

  #summarize(
    inputError: string | null,
    errors: readonly [string, string][],
    output: Between,
  ): void {
    const interference = this.#interfere('summarize', '');
    const context = (isRestarted: boolean) => ({
      isRestarted,
      concurrency: 1,
      yields: 0,
      usage: this.#usage.reduce((sum, { units }) => sum + units, 0),
      inputSummary: { error: inputError },
      mapSummary: { errors: iterator([]) },
      reduceSummary: { errors: iterator(errors), keys: iterator([]) },
      output: iterator(
        [...output.pairs].flatMap(([key, values]) => values.map((value) => [key, value])),
      ),
    });
    if (interference === 'repeat') this.#call('summarize', context(false), null);
    if (interference === 'restart') this.#call('summarize', context(false), 'limit');
    const again = interference === 'repeat' || interference === 'restart';
    this.#call('summarize', context(again), interference === 'limit' ? 'limit' : null);
  }
}
