import { createPrivateKey, type KeyObject } from 'node:crypto';

/**
 * NetSuite takes certificates from 3072 bits on (NetSuite help, subsect_162755332391); today, a
 * key shorter than this doesn't count as a key.
 */
const SHORTEST_RSA_BITS = 2048;

/** NetSuite takes no RS256 (NetSuite help, section_162790605110). */
const EC_ALGORITHMS = new Map([
  ['prime256v1', 'ES256'],
  ['secp384r1', 'ES384'],
  ['secp521r1', 'ES512'],
]);

export interface SigningKey {
  key: KeyObject;
  algorithm: string;
}

/** Why a key cannot sign, and what its owner can do about it. No word of the key itself. */
export const KEY_PROBLEMS = {
  empty: 'the file is empty',
  encrypted:
    'it is encrypted with a passphrase; make a copy without one for this program alone: ' +
    'openssl pkey -in key.pem -out plain.pem',
  certificate: 'it is the certificate, which NetSuite gets; the private key belongs to it',
  request: 'it is a certificate request; the private key belongs to it',
  'public-key': 'it is a public key; the private key belongs to it',
  'ssh-key': 'it is a key of OpenSSH; on a copy of it: ssh-keygen -p -m PKCS8 -f copy.key',
  'not-pem':
    'it is no PEM text; of a binary key (DER) this makes one: openssl pkey -inform DER -in key.der -out key.pem',
  damaged: 'its PEM text is cut off or damaged',
  'rsa-too-short': `it is an RSA key of less than ${SHORTEST_RSA_BITS} bits; NetSuite takes 3072 or 4096`,
  'rsa-pss': 'its own type is RSA-PSS, which binds it to one padding; make a plain RSA key',
  'unknown-curve':
    'it is an EC key of a curve that NetSuite does not take; P-256, P-384 and P-521 are good',
  'unknown-type': 'it is neither an RSA nor an EC key',
} as const satisfies Record<string, string>;
export type KeyProblem = keyof typeof KEY_PROBLEMS;

/** What stands in the first line of a PEM text, and what it is then. */
const LABELS: readonly [RegExp, KeyProblem][] = [
  [/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4,ENCRYPTED/m, 'encrypted'],
  [/^-----BEGIN OPENSSH PRIVATE KEY-----/m, 'ssh-key'],
];
const OTHER_LABELS: readonly [RegExp, KeyProblem][] = [
  [/^-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/m, 'certificate'],
  [/^-----BEGIN (NEW )?CERTIFICATE REQUEST-----/m, 'request'],
  [/^-----BEGIN (RSA )?PUBLIC KEY-----/m, 'public-key'],
];

function problemByLabel(pem: string): KeyProblem | null {
  if (pem.trim() === '') return 'empty';
  const found = LABELS.find(([label]) => label.test(pem));
  if (found !== undefined) return found[1];
  if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----/m.test(pem)) return null;
  return OTHER_LABELS.find(([label]) => label.test(pem))?.[1] ?? 'not-pem';
}

function withAlgorithm(key: KeyObject): SigningKey | { problem: KeyProblem } {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const curve = EC_ALGORITHMS.get(namedCurve);
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return modulusLength >= SHORTEST_RSA_BITS
        ? { key, algorithm: 'PS256' }
        : { problem: 'rsa-too-short' };
    case 'rsa-pss':
      return { problem: 'rsa-pss' };
    case 'ec':
      return curve === undefined ? { problem: 'unknown-curve' } : { key, algorithm: curve };
    default:
      return { problem: 'unknown-type' };
  }
}

/**
 * Reads a private key; its kind says which algorithm it signs with: RSA PS256; EC ES256, ES384 or
 * ES512.
 * @param pem PKCS#8 is what the documents ask for; the older PEM forms of the same keys are read
 * too
 */
export function readSigningKey(pem: string): SigningKey | { problem: KeyProblem } {
  const problem = problemByLabel(pem);
  if (problem !== null) return { problem };
  try {
    return withAlgorithm(createPrivateKey(pem));
  } catch {
    return { problem: 'damaged' };
  }
}
