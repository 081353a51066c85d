import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

/** N/crypto/random (typings, crypto/random). */
export function randomModule(execution: Execution): object {
  return strict('N/crypto/random', {
    generateBytes: ({ size }: { size: number }) => new Uint8Array(randomBytes(required(size, 'size'))),
    generateInt: ({ min = 0, max }: { min?: number; max: number }) => randomInt(min, required(max, 'max')),
    generateUUID: () => randomUUID(),
  }, execution);
}
