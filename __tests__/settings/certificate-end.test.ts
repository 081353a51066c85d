import fc from 'fast-check';
import { certificateEnd } from '../../src/browser/company/certificate-end.ts';

/** As much of a certificate as comes before its end (RFC 5280, 4.1). */
const der = (notAfter: number[]): Uint8Array => {
  const wrap = (tag: number, content: number[]): number[] =>
    content.length < 128
      ? [tag, content.length, ...content]
      : [tag, 0x81, content.length, ...content];
  const notBefore = wrap(0x17, [...Buffer.from('260101000000Z')]);
  const tbs = wrap(0x30, [
    ...wrap(0xa0, [2, 1, 2]),
    ...wrap(0x02, [1]),
    ...wrap(0x30, [6, 1, 42]),
    ...wrap(0x30, []),
    ...wrap(0x30, [...notBefore, ...notAfter]),
    ...wrap(0x30, []),
  ]);
  return Uint8Array.from(wrap(0x30, tbs));
};
const utc = (text: string) => [0x17, text.length, ...Buffer.from(text)];
const generalized = (text: string) => [0x18, text.length, ...Buffer.from(text)];
const pem = (bytes: Uint8Array, label = 'CERTIFICATE') =>
  new Uint8Array(
    Buffer.from(
      `subject=CN = test\n-----BEGIN ${label}-----\n${Buffer.from(bytes)
        .toString('base64')
        .replace(/(.{64})/g, '$1\n')}\n-----END ${label}-----\n`,
    ),
  );

/** openssl req -x509 -newkey ec -nodes -days 700 -subj /CN=test */
const REAL = `-----BEGIN CERTIFICATE-----
MIIBdDCCARmgAwIBAgIURIH6ZJ/oU2D1bWjUDUqMt5p0ly8wCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEdGVzdDAeFw0yNjExMjUwMzEwNTJaFw0yODEwMjUwMzEwNTJa
MA8xDTALBgNVBAMMBHRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARQwTfb
pNlVLyd23cjRzVRSgN/xPG/fbNuNuT8hHOLDfnfF6gRqnAP0O6oe5akEl31a6FGS
Ewa5voadu4/+0h86o1MwUTAdBgNVHQ4EFgQUU29RNKcBTxj/Fkczm7fCL/lOPP0w
HwYDVR0jBBgwFoAUU29RNKcBTxj/Fkczm7fCL/lOPP0wDwYDVR0TAQH/BAUwAwEB
/zAKBggqhkjOPQQDAgNJADBGAiEAxRYZtDQe+5VePbvJ1tZfCH+R9aV6jGlT/a5M
nY3mv5kCIQCkVLEtzLGdfMsXhzKfA8nzcsLrIwKmT1GQi0DARDOFRw==
-----END CERTIFICATE-----`;

test.each([
  ['a two-digit year', utc('270304050607Z'), '2027-03-04'],
  ['the last century', utc('990304050607Z'), '1999-03-04'],
  ['a four-digit year', generalized('20510607080910Z'), '2051-06-07'],
])('%s is read from DER and from PEM', (_what, notAfter, ends) => {
  expect(certificateEnd(der(notAfter))).toBe(ends);
  expect(certificateEnd(pem(der(notAfter)))).toBe(ends);
});

test('a certificate as openssl makes it is read', () => {
  expect(certificateEnd(new Uint8Array(Buffer.from(REAL)))).toBe('2028-10-25');
});

test.each([
  ['nothing', new Uint8Array()],
  ['a private key', pem(Uint8Array.from([0x30, 0]), 'PRIVATE KEY')],
  [
    'text',
    new Uint8Array(Buffer.from('-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----')),
  ],
  ['a certificate that was cut off', der(utc('270304050607Z')).slice(0, 30)],
  ['a time that is none', der(utc('2703040506'))],
])('%s isn’t a certificate', (_what, bytes) => {
  expect(certificateEnd(bytes)).toBeNull();
});

test('no file makes it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(certificateEnd(Uint8Array.from([0x30, ...bytes]))).toBeDefined();
    }),
  );
});
