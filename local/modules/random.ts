import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Execution } from '../execution/execution.ts';
import { invalidType, SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { required, strict } from './module.ts';

const MOST_BYTES = 512;

function sizeOf(options: { size: number }): number {
  const { size, ...others } = required(options, 'options');
  if (Object.keys(others).length > 0)
    throw new SuiteScriptError('UNKNOWN_PARAM', 'Unknown parameter: size.');
  if (!('size' in options)) required(null, 'size');
  if (typeof size !== 'number')
    throw invalidType('You have entered an invalid type argument: options.size');
  if (Number.isNaN(size))
    throw new SuiteScriptError('USER_ERROR', 'Invalid number (must be between 1 and 512)');
  if (size < 1 || size > MOST_BYTES)
    throw new SuiteScriptError(
      'INVALID_NUMBER_MUST_BE_BETWEEN_1_AND_2',
      'Invalid number (must be between 1 and 512)',
    );
  return Math.trunc(size);
}

/**
 * N/crypto/random. Each call costs 5 units, where the help says none (recorded behavior,
 * N/crypto/random).
 */
export function randomModule(execution: Execution): object {
  return strict(
    'N/crypto/random',
    {
      generateBytes(options: { size: number }) {
        execution.pay(UNITS.random);
        return new Uint8Array(randomBytes(sizeOf(options)));
      },
      generateInt({ min = 0, max }: { min?: number; max: number }) {
        execution.pay(UNITS.random);
        const end = required(max, 'max');
        if (end <= min)
          throw new SuiteScriptError(
            'INVALID_NUMBER_MUST_BE_LOWER_THAN_1',
            'Invalid number (must be lower than max).',
          );
        return randomInt(min, end);
      },
      generateUUID() {
        execution.pay(UNITS.random);
        return randomUUID();
      },
    },
    execution,
  );
}
