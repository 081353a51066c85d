import { randomBytes } from 'node:crypto';

/** Something nobody guesses, fit for addresses and headers. */
export const randomToken = (): string => randomBytes(24).toString('base64url');

/** The same in hexadecimal digits, fit for a SIP server's configuration. */
export const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex');
