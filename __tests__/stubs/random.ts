import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/**
 * N/crypto/random, which Oracle's stubs lack: real random values, so that a test meets no constant
 * by chance.
 */
export const generateBytes = ({ size }: { size: number }): Uint8Array =>
  Uint8Array.from(randomBytes(size));
export const generateInt = ({ min = 0, max }: { min?: number; max: number }): number =>
  randomInt(min, max);
export const generateUUID = (): string => randomUUID();
