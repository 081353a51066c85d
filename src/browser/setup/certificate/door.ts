import { loadScript } from '../../ui/load-script.ts';

/** A key pair as two files: NetSuite wants them in two places. */
export interface KeyPairFiles {
  /** The certificate alone, for the mapping. */
  certificate: string;
  /** The certificate and the private key, for Certificates. */
  signing: string;
  /** The date on which the certificate expires, such as 2028-11-27. */
  expires: string;
}

export type CreateKeyPair = (account: string, now: number) => Promise<KeyPairFiles>;

declare global {
  /** The certificate's script calls this with what it provides. */
  var rcpKeyPairs: ((create: CreateKeyPair) => void) | undefined;
}

let there: CreateKeyPair | null = null;

/**
 * Loads the script that creates key pairs, once. Its library is as large as three of our pages,
 * so it is loaded only when somebody creates a key pair.
 * @param address of the script
 * @returns null when it couldn't be loaded
 */
export async function loadKeyPairs(address: string): Promise<CreateKeyPair | null> {
  if (there !== null) return there;
  globalThis.rcpKeyPairs = (create) => {
    there = create;
  };
  await loadScript(address);
  globalThis.rcpKeyPairs = undefined;
  return there;
}
