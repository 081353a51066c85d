import * as crypto from 'N/crypto';
import * as encode from 'N/encode';
import type { SecretFact } from '../../checklist/checklist.ts';
import { SEALING_KEY } from '../../facts/secret-users.ts';
import { seal } from '../grants/sealed.ts';

/** Nobody ever creates a secret by this name. */
const NEVER_THERE = 'custsecret_rcp_never_there';

/** An HMAC with the secret as its key: a key may have any length, and no script reads the value. */
function stamp(id: string): string {
  const key = crypto.createSecretKey({ secret: id, encoding: encode.Encoding.UTF_8 });
  const hmac = crypto.createHmac({ algorithm: crypto.HashAlg.SHA256, key });
  hmac.update({ input: 'check', inputEncoding: encode.Encoding.UTF_8 });
  return hmac.digest({ outputEncoding: encode.Encoding.HEX });
}

function stampOrNull(id: string): string | null {
  try {
    return stamp(id);
  } catch {
    return null;
  }
}

/**
 * Whether this script can use the secret. `createSecretKey` passes for any id, and a missing secret
 * shows only where its key is used (burkybang/SuiteScript-2.0-Type-Declarations, N/crypto). What an
 * HMAC does then isn't recorded: it may throw, or work with another key. So the outcome must also
 * differ from that of a secret that isn't there. Free (NetSuite help, section_161299949029).
 */
function isProved(id: string): boolean {
  const stamped = stampOrNull(id);
  return stamped !== null && stamped !== stampOrNull(NEVER_THERE);
}

/**
 * The key of sign-ins, which must be there and must be a key: 32 characters. What is sealed here is
 * thrown away. Free.
 */
export function seeTokenKey(): SecretFact {
  if (!isProved(SEALING_KEY)) return 'unseen';
  try {
    seal('check');
    return 'present';
  } catch {
    return 'unusable';
  }
}
