import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { generate } from 'selfsigned';
import { KEY_PROBLEMS, readSigningKey } from '../../client/signing-key.ts';

const RSA = generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey;
const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey;
const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8') =>
  key.export({ type, format: 'pem' } as { type: 'pkcs8'; format: 'pem' }).toString();
const encrypted = (key: KeyObject, type: 'pkcs8' | 'pkcs1') =>
  key
    .export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'word' } as never)
    .toString();

test.each([
  ['RSA', RSA, 'PS256'],
  ['P-256', ec('P-256'), 'ES256'],
  ['P-384', ec('P-384'), 'ES384'],
  ['P-521', ec('P-521'), 'ES512'],
])('a key of %s signs with its own algorithm', (_name, key, algorithm) => {
  expect(readSigningKey(pem(key))).toMatchObject({ algorithm });
});

test('the older PEM forms are read too, and what openssl writes beside the key is passed over', () => {
  expect(readSigningKey(pem(RSA, 'pkcs1'))).toMatchObject({ algorithm: 'PS256' });
  expect(readSigningKey(pem(ec('P-256'), 'sec1'))).toMatchObject({ algorithm: 'ES256' });
  expect(readSigningKey(`Bag Attributes\n    friendlyName: key\n${pem(RSA)}`)).toMatchObject({
    algorithm: 'PS256',
  });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  [encrypted(RSA, 'pkcs8'), 'encrypted'],
  [encrypted(RSA, 'pkcs1'), 'encrypted'],
  ['-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----\n', 'request'],
  [createPublicKey(RSA).export({ type: 'spki', format: 'pem' }).toString(), 'public-key'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----\nAA==\n-----END OPENSSH PRIVATE KEY-----\n', 'ssh-key'],
  ['no key', 'not-pem'],
  [RSA.export({ type: 'pkcs8', format: 'der' }).toString('latin1'), 'not-pem'],
  [pem(RSA).slice(0, 400), 'damaged'],
  [pem(RSA).replace(/\n.{64}\n/, '\nAAAA\n'), 'damaged'],
  [pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), 'rsa-too-short'],
  [pem(generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).privateKey), 'rsa-pss'],
  [pem(ec('secp256k1')), 'unknown-curve'],
  [pem(generateKeyPairSync('ed25519').privateKey), 'unknown-type'],
])('what cannot sign is reported as what it is (%#)', (text, problem) => {
  expect(readSigningKey(text)).toEqual({ problem });
});

test('a certificate is reported as one, and a key beside it is read', async () => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'test' }], {
    keyType: 'rsa',
    keySize: 2048,
  });
  expect(readSigningKey(cert)).toEqual({ problem: 'certificate' });
  expect(readSigningKey(`${cert}\n${key}`)).toMatchObject({ algorithm: 'PS256' });
});

test('each problem has words of its own, which say what to do or what is wanted', () => {
  const words = Object.values(KEY_PROBLEMS);
  expect(new Set(words).size).toBe(words.length);
});
