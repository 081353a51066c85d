import { constants, createSign, type KeyObject } from 'node:crypto';
import type { Execution } from '../execution/execution.ts';
import { invalidType, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { ENCODINGS, encoded, encodingOf } from './encode.ts';
import { enumeration, only, required, strict } from './module.ts';

const HASHES: Readonly<Record<string, string>> = {
  SHA256: 'sha256',
  SHA384: 'sha384',
  SHA512: 'sha512',
};

/**
 * Certificate Access (NetSuite help, chapter_N3236764). That View is enough to sign is our reading.
 */
const ACCESS = 'LIST_CERTIFICATES';

interface SignOptions {
  outputEncoding?: string;
  useRawFormatForECDSA?: boolean;
}

/**
 * Signs as the certificate's own algorithm has it: ECDSA in DER unless it is wanted raw
 * (section_1547244059), RSA-PSS for a key of that kind (section_0312092247), and PKCS #1 v1.5 for
 * any other RSA key.
 */
function signature(key: KeyObject, hash: string, text: string, raw: boolean): Buffer {
  const signer = createSign(hash).update(text, 'utf8');
  switch (key.asymmetricKeyType) {
    case 'ec':
      return signer.sign({ key, dsaEncoding: raw ? 'ieee-p1363' : 'der' });
    case 'rsa-pss':
      return signer.sign({
        key,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
      });
    case 'rsa':
      return signer.sign({ key, padding: constants.RSA_PKCS1_PADDING });
    default:
      throw unmodelled(`certificates with a key of type ${String(key.asymmetricKeyType)}`);
  }
}

function signer(execution: Execution, key: KeyObject, hash: string): object {
  let text = '';
  return strict(
    'certificate.Signer',
    {
      update(options: { input: string; inputEncoding?: unknown }) {
        const { input, inputEncoding } = required(options, 'options');
        // The documented encoding option is refused whatever it says, even as undefined (recorded
        // behavior, N/crypto/certificate).
        if ('inputEncoding' in options) {
          if (!ENCODINGS.some((known) => known === inputEncoding))
            throw invalidType('You have entered an invalid type argument: options.inputEncoding');
          throw new SuiteScriptError(
            'SSS_UNSUPPORTED_ENCODING',
            `Encoding '${String(inputEncoding)}' is not supported.`,
          );
        }
        only('certificate.Signer.update', options, ['input']);
        if (!('input' in options)) required(null, 'input');
        if (typeof input !== 'string')
          throw invalidType('You have entered an invalid type argument: options.input');
        text += input;
      },
      sign(options?: SignOptions) {
        const { outputEncoding = 'BASE_64', useRawFormatForECDSA = false } = only(
          'certificate.Signer.sign',
          options,
          ['outputEncoding', 'useRawFormatForECDSA'],
        );
        const encoding = encodingOf(outputEncoding, () =>
          invalidType(`You have entered an invalid type argument: ${outputEncoding}`),
        );
        return encoded(signature(key, hash, text, useRawFormatForECDSA), encoding);
      },
    },
    execution,
  );
}

/** N/crypto/certificate: signers (typings, crypto/certificate; units: section_157072844224). */
export function certificateModule(execution: Execution): object {
  return strict(
    'N/crypto/certificate',
    {
      HashAlg: enumeration('certificate.HashAlg', Object.keys(HASHES), execution),
      createSigner(options: { certId: string; algorithm: string }) {
        execution.pay(UNITS.createSigner);
        const { certId, algorithm } = only('certificate.createSigner', options, [
          'certId',
          'algorithm',
        ]);
        const id = required(certId, 'certId');
        const hash = HASHES[required(algorithm, 'algorithm')];
        if (hash === undefined)
          throw new SuiteScriptError('INVALID_ALGORITHM', `Invalid algorithm: ${algorithm}`);
        const access = execution.level(ACCESS) !== 'NONE';
        return signer(
          execution,
          execution.services.certificates.use(id, execution.script.scriptId, access),
          hash,
        );
      },
    },
    execution,
  );
}
