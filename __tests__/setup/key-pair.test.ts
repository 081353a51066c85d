import { createSign, webcrypto, X509Certificate } from 'node:crypto';
import { mappedCertificate, signingKey } from '../../local/platform/certificate-file.ts';
import { checkAssertion } from '../../local/platform/client-assertion.ts';
import { certificateEnd } from '../../src/browser/company/certificate-end.ts';
import { createKeyPair } from '../../src/browser/setup/certificate/key-pair.ts';
import { createSealingKey } from '../../src/browser/setup/sealing-key.ts';

const ENDPOINT = 'https://1234567.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token';
const create = (now: number) => createKeyPair('1234567', now, webcrypto as unknown as Crypto);

test('a created pair signs in at NetSuite, each file where it belongs', async () => {
  const now = Date.now();
  const files = await create(now);
  const key = signingKey(files.signing);
  const mapping = mappedCertificate(files.certificate, now);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const at = Math.floor(now / 1000);
  const text = [
    encode({ typ: 'JWT', alg: 'ES256', kid: 'kid' }),
    encode({ iss: 'client', scope: 'restlets', aud: ENDPOINT, iat: at, exp: at + 300 }),
  ].join('.');
  const signed = createSign('sha256').update(text).sign({ key, dsaEncoding: 'ieee-p1363' });
  const identity = { user: { id: 1 }, role: { id: 2 } } as never;
  const found = { ...mapping, identity, revoked: false, scopes: ['restlets'] };
  const assertion = `${text}.${signed.toString('base64url')}`;
  expect(checkAssertion(() => found, assertion, ENDPOINT, now)).toBe(identity);
  const other = mappedCertificate((await create(now)).certificate, now);
  expect(checkAssertion(() => ({ ...found, ...other }), assertion, ENDPOINT, now)).toMatchObject({
    reason: 'signature verification failed',
  });
});

test.each(['2026-11-28', '2027-03-01', '2028-02-29', '2026-02-28'])(
  'a certificate of %s is good now, for no longer than two years, and says until when',
  async (day) => {
    const now = Date.parse(`${day}T12:00:00Z`);
    const { certificate, expires } = await create(now);
    const x509 = new X509Certificate(certificate);
    expect(Date.parse(x509.validFrom)).toBeLessThan(now);
    expect(mappedCertificate(certificate, now).validUntil).toBe(Date.parse(x509.validTo));
    expect(new Date(x509.validTo).toISOString().slice(0, 10)).toBe(expires);
    expect(certificateEnd(new TextEncoder().encode(certificate))).toBe(expires);
    expect(x509.subject).toBe('CN=RingCentral for NetSuite Pro\nO=1234567');
    expect(x509.verify(x509.publicKey)).toBe(true);
  },
);

test('the certificate alone holds no private key, and no two pairs are alike', async () => {
  const [one, two] = await Promise.all([create(Date.now()), create(Date.now())]);
  expect(one.certificate).not.toContain('PRIVATE');
  expect(one.signing.startsWith(one.certificate)).toBe(true);
  expect(new X509Certificate(one.certificate).serialNumber).not.toBe(
    new X509Certificate(two.certificate).serialNumber,
  );
  expect(() => mappedCertificate(one.signing, Date.now())).toThrow('private key');
  expect(() => signingKey(two.certificate + one.signing.slice(one.certificate.length))).toThrow(
    'not the certificate',
  );
});

test('a sealing key is 32 letters and digits, each as likely as the others', () => {
  const seen = new Map<string, number>();
  let next = 0;
  const count = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at++) bytes[at] = next++ % 256;
  };
  for (let round = 0; round < 31; round++) {
    const key = createSealingKey(count);
    expect(key).toMatch(/^[A-Za-z0-9]{32}$/);
    for (const sign of key) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  }
  expect(seen.size).toBe(62);
  expect(Math.max(...seen.values()) - Math.min(...seen.values())).toBeLessThanOrEqual(8);
});
