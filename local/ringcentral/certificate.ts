import { generate } from 'selfsigned';

export interface Certificate {
  certificatePem: string;
  keyPem: string;
}

/**
 * Makes a certificate for the loopback names. It signs itself, so a client that trusts it names it as its
 * authority; it is created at each start and its key is never written to a file.
 */
export async function makeCertificate(): Promise<Certificate> {
  const { cert, private: keyPem } = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { certificatePem: cert, keyPem };
}
