import { KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509';
import type { KeyPairFiles } from './door.ts';

/**
 * ES256, which both NetSuite's token endpoint and the mapping's page accept (NetSuite help,
 * section_162790605110, subsect_162755332391).
 */
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A mapping expires after two years at most, whatever its certificate says (same page). */
const YEARS = 2;
/** NetSuite's clock may be a little behind this computer's. */
const SLACK_MS = 60 * 60 * 1000;

const HEX = 16;
const SERIAL_BYTES = 16;
const LINE = 64;

/** Positive, and not zero in front (RFC 5280, 4.1.2.2). */
function serialNumber(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SERIAL_BYTES));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Array.from(bytes, (byte) => byte.toString(HEX).padStart(2, '0')).join('');
}

/** RFC 7468: base64 in lines of 64 characters. */
function pem(label: string, der: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(der)));
  const lines = text.match(new RegExp(`.{1,${String(LINE)}}`, 'g')) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/**
 * Returns the date two years later, less a day, so that a leap day can't exceed NetSuite's limit.
 * @param from milliseconds since 1970
 */
function end(from: number): Date {
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + YEARS);
  date.setUTCDate(date.getUTCDate() - 1);
  return date;
}

/**
 * Creates a key pair and its self-signed certificate in this browser. Nothing is stored or sent;
 * only the caller holds the texts.
 *
 * @param account NetSuite's ID of the account, which the certificate names
 * @param now milliseconds since 1970
 * @throws when the browser has no Web Crypto here, as on a page that isn't https
 */
export async function createKeyPair(
  account: string,
  now: number,
  crypto: Crypto = globalThis.crypto,
): Promise<KeyPairFiles> {
  const keys = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
  const notAfter = end(now);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serialNumber(crypto),
      name: [{ CN: ['RingCentral for NetSuite Pro'] }, { O: [account] }],
      notBefore: new Date(now - SLACK_MS),
      notAfter,
      keys,
      signingAlgorithm: SIGNATURE,
      extensions: [new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true)],
    },
    crypto,
  );
  const certificatePem = pem('CERTIFICATE', certificate.rawData);
  const privateKey = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    certificate: certificatePem,
    // The certificate first, as NetSuite help has it for Certificates (section_0312092212).
    signing: certificatePem + pem('PRIVATE KEY', privateKey),
    expires: notAfter.toISOString().slice(0, 10),
  };
}
