import * as certificate from 'N/crypto/certificate';
import * as encode from 'N/encode';

/**
 * What the token endpoint takes (NetSuite help, section_162790605110), with the hash that goes with
 * it.
 */
const BY_SIGNATURE_BYTES: Readonly<
  Record<number, { alg: string; hash: 'SHA256' | 'SHA384' | 'SHA512' }>
> = {
  64: { alg: 'ES256', hash: 'SHA256' },
  96: { alg: 'ES384', hash: 'SHA384' },
  132: { alg: 'ES512', hash: 'SHA512' },
  // RSA with 3072 and 4096 bits, the only lengths a mapping takes (subsect_162755332391).
  384: { alg: 'PS256', hash: 'SHA256' },
  512: { alg: 'PS256', hash: 'SHA256' },
};

/** How long an assertion is good for: enough for clocks that differ a little, and no more. */
const LIFE_SECONDS = 300;

const toBase64Url = (text: string) =>
  encode
    .convert({
      string: text,
      inputEncoding: encode.Encoding.UTF_8,
      outputEncoding: encode.Encoding.BASE_64_URL_SAFE,
    })
    .replace(/=+$/, '');

/**
 * Signs by the name of the certificate. Raw, as a JWT wants it, and not DER (section_1547244059);
 * no effect on RSA.
 */
function signed(
  certId: string,
  hash: keyof typeof certificate.HashAlg,
  text: string,
): { signature: string; again: () => string } {
  const signer = certificate.createSigner({ certId, algorithm: certificate.HashAlg[hash] });
  signer.update({ input: text });
  const sign = () =>
    signer
      .sign({ outputEncoding: encode.Encoding.BASE_64_URL_SAFE, useRawFormatForECDSA: true })
      .replace(/=+$/, '');
  return { signature: sign(), again: sign };
}

/** Bytes that so many base64url characters stand for. */
const bytesOf = (text: string) => Math.floor((text.length * 3) / 4);

export interface AssertionOptions {
  /** Script id of the uploaded certificate. */
  certId: string;
  clientId: string;
  /** Id of the certificate in the mapping. */
  kid: string;
  /** The token endpoint's address. */
  audience: string;
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * A client assertion, signed with the certificate. Costs 20 units.
 *
 * No module returns what kind of key a certificate has, but the header of a JWT must name the kind
 * before the JWT is signed. So the first signature is a trial: its length shows the kind. An RSA
 * signature that comes out the same twice is PKCS #1 v1.5, which the token endpoint refuses, and
 * not RSA-PSS.
 *
 * @returns the JWT, or null for a key that the token endpoint does not take
 * @throws when the certificate doesn't exist, or isn't for this script or role
 */
export function clientAssertion({
  certId,
  clientId,
  kid,
  audience,
  now,
}: AssertionOptions): string | null {
  const trial = signed(certId, 'SHA256', 'trial');
  const kind = BY_SIGNATURE_BYTES[bytesOf(trial.signature)];
  if (kind === undefined || (kind.alg === 'PS256' && trial.again() === trial.signature))
    return null;
  const iat = Math.floor(now / 1000);
  const head = toBase64Url(JSON.stringify({ typ: 'JWT', alg: kind.alg, kid }));
  const claims = toBase64Url(
    JSON.stringify({
      iss: clientId,
      scope: 'restlets',
      aud: audience,
      iat,
      exp: iat + LIFE_SECONDS,
    }),
  );
  return `${head}.${claims}.${signed(certId, kind.hash, `${head}.${claims}`).signature}`;
}
