import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { Health } from '../src/contracts/health.ts';
import type { LastGood } from './last-good.ts';

const KIND = 'rcpro-health-state';
/** Raised when the file changes its meaning. */
const FORMAT = 1;
const LONGEST = 1_000_000;

const State = v.object({
  kind: v.literal(KIND),
  format: v.literal(FORMAT),
  /** Digest of the address that was asked: one account's state is never shown as another's. */
  asked: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  health: Health,
});

/**
 * The file cannot be used: it is somebody else's, or cannot be read or written. The message is for
 * people.
 */
export class StateFileError extends Error {}

export interface StateFile {
  /**
   * What an earlier run left about this address. @throws StateFileError when the file is none of
   * ours: it is never overwritten
   */
  read(): LastGood | null;
  /** Puts the new state in the place of the old in one step. @throws StateFileError */
  write(good: LastGood): void;
}

const errorName = (thrown: unknown) => (thrown as NodeJS.ErrnoException).code ?? 'unknown error';

function parse(text: string): v.InferOutput<typeof State> | null {
  try {
    const result = v.safeParse(State, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/**
 * Keeps the last good answer across runs. It holds the answer, a time and a digest of the address;
 * no token, key or id. Only its owner can read it.
 *
 * @param url the address that is asked
 */
export function stateFile(file: string, url: string): StateFile {
  const asked = createHash('sha256').update(url).digest('hex');
  return {
    read() {
      if (!existsSync(file)) {
        if (!existsSync(path.dirname(path.resolve(file))))
          throw new StateFileError(`the folder of ${file} is not there.`);
        return null;
      }
      let text: string;
      try {
        text = readFileSync(file, 'utf8').slice(0, LONGEST);
      } catch (thrown) {
        throw new StateFileError(`${file} can't be read (${errorName(thrown)}).`);
      }
      if (text.trim() === '') return null;
      const state = parse(text);
      if (state === null)
        throw new StateFileError(
          `${file} holds something else than the state of this program, and is left as it is.`,
        );
      return state.asked === asked ? { health: state.health, at: Date.parse(state.at) } : null;
    },
    write({ health, at }) {
      // A link stays one: the file that it points to is replaced.
      const target = existsSync(file) ? realpathSync(file) : path.resolve(file);
      const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
      const state: v.InferInput<typeof State> = {
        kind: KIND,
        format: FORMAT,
        asked,
        at: new Date(at).toISOString(),
        health,
      };
      try {
        const descriptor = openSync(temporary, 'wx', 0o600);
        try {
          writeFileSync(descriptor, `${JSON.stringify(state)}\n`);
          fsyncSync(descriptor);
        } finally {
          closeSync(descriptor);
        }
        renameSync(temporary, target);
      } catch (thrown) {
        rmSync(temporary, { force: true });
        throw new StateFileError(`${file} can't be written (${errorName(thrown)}).`);
      }
    },
  };
}
