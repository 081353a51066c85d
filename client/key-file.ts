import { readFileSync, statSync } from 'node:fs';
import { KEY_PROBLEMS, readSigningKey } from './signing-key.ts';

/** A key file, or what is wrong with it, in words for its owner. */
export type KeyFile = { pem: string; warning: string | null } | { problem: string };

/** Group and others. */
const FOREIGN = 0o077;

function openToOthers(file: string): string | null {
  // Windows has no such bits: what Node reports there is made up.
  if (process.platform === 'win32') return null;
  const mode = statSync(file).mode & 0o777;
  if ((mode & FOREIGN) === 0) return null;
  return (
    `${file} is open to other users of this machine (mode ` +
    `${mode.toString(8).padStart(3, '0')}): chmod 600 ${file}`
  );
}

/** Reads the private key that signs in, and looks at who else could. */
export function readKeyFile(file: string): KeyFile {
  let pem: string;
  let warning: string | null;
  try {
    pem = readFileSync(file, 'utf8');
    warning = openToOthers(file);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return {
      problem: `the key file ${file} can't be read${code === undefined ? '' : ` (${code})`}.`,
    };
  }
  const key = readSigningKey(pem);
  return 'problem' in key
    ? { problem: `${file} holds no usable private key: ${KEY_PROBLEMS[key.problem]}.` }
    : { pem, warning };
}
