import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';

/** Curves and lengths that a mapping takes (NetSuite help, subsect_162755332391). */
const CURVES: readonly unknown[] = ['prime256v1', 'secp384r1', 'secp521r1'];
const LENGTHS: readonly unknown[] = [3072, 4096];
/** A mapping ends after two years, however long its certificate is good (same page). */
const LONGEST_MS = 2 * 365 * 24 * 60 * 60 * 1000;

const PRIVATE = '-----BEGIN PRIVATE KEY-----';
const CERTIFICATE = '-----BEGIN CERTIFICATE-----';

/** Whether the text is a certificate's file, and not a bare key. */
export const isCertificate = (pem: string): boolean => pem.includes(CERTIFICATE);

function isSuitable({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject) {
  if (type === 'ec') return CURVES.includes(details?.namedCurve);
  return (type === 'rsa' || type === 'rsa-pss') && LENGTHS.includes(details?.modulusLength);
}

/**
 * Reads a certificate as the page of the mappings takes it. That it refuses a file with a private
 * key is chosen: nothing is documented, and such a file must not be uploaded there.
 *
 * @param pem the uploaded file
 * @param now milliseconds since 1970
 * @returns the key, and when the mapping ends in milliseconds since 1970
 * @throws what is wrong with the file, in words
 */
export function mappedCertificate(
  pem: string,
  now: number,
): { publicKeyPem: string; validUntil: number } {
  if (pem.includes(PRIVATE)) throw new Error('The file holds a private key');
  const certificate = new X509Certificate(pem);
  const { publicKey } = certificate;
  if (!isSuitable(publicKey)) throw new Error('The key must be RSA 3072 or 4096, or EC 256 to 521');
  const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  if (now < from || now >= to) throw new Error('The certificate is not valid now');
  return {
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    validUntil: Math.min(to, now + LONGEST_MS),
  };
}

/**
 * Reads the private key of an uploaded certificate: one file holds both, the certificate first
 * (NetSuite help, section_0312092212). Tests may upload a bare key.
 * @throws what is wrong with the file, in words
 */
export function signingKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (isCertificate(pem) && !new X509Certificate(pem).checkPrivateKey(key))
    throw new Error('The private key is not the certificate’s');
  return key;
}
