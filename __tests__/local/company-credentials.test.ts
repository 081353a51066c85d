import { generateKeyPairSync } from 'node:crypto';
import type { Account } from '../../local/account/account.ts';
import { withAccount } from './small-account.ts';

const USES = {
  https: 'N/https',
  certificate: 'N/crypto/certificate',
  encode: 'N/encode',
  url: 'N/url',
  runtime: 'N/runtime',
};
const attempt = (expression: string) =>
  `try { context.response.write(String(${expression})); } catch (e) { ` +
  `context.response.write(e.name + ': ' + e.message); }`;

const body = (
  expression: string,
  prepare: (account: Account) => void = () => undefined,
  who = 'Account Administrator',
) =>
  withAccount('suitelet', { body: attempt(expression), uses: USES }, async (small) => {
    prepare(small.account);
    return (await small.suitelet(who)).body;
  });

const secret =
  (...more: [scripts?: string[], domains?: string[]]) =>
  (account: Account) => {
    account.administration.setSecret('custsecret_one', 'open sesame', ...more);
  };
const MAKE = "https.createSecureString({ input: 'Basic {custsecret_one}' })";

describe('https.createSecureString', () => {
  test('takes secrets by name and gives no value back, whatever is tried', async () => {
    for (const read of [
      MAKE,
      `JSON.stringify(${MAKE})`,
      `Object.keys(${MAKE}).map((name) => ${MAKE}[name])`,
      `${MAKE} + ''`,
    ]) {
      expect(await body(read, secret())).not.toContain('sesame');
    }
    for (const read of ['.text', '.value', '.hash({})', '.replaceString({})'])
      expect(await body(MAKE + read, secret())).toContain('UNMODELLED');
  });

  test("is made of a secret that is not there, or of another script's, and throws only when it is sent", async () => {
    const sent = `https.get({ url: 'https://127.0.0.1:1/', headers: { Authorization: ${MAKE} } })`;
    expect(await body(MAKE)).toBe('[object Object]');
    expect(await body(sent)).toContain('INVALID_SECRET');
    expect(await body(sent, secret(['customscript_other']))).toContain('INVALID_SECRET');
    expect(await body(sent, secret(['customscript_small']))).toContain('SSS_UNKNOWN_HOST');
  });

  test('is not sent to a host that the secret is not for', async () => {
    const send = `https.get({ url: 'https://127.0.0.1:1/', headers: { Authorization: ${MAKE} } })`;
    expect(await body(send, secret([], ['platform.ringcentral.com']))).toContain('INVALID_SECRET');
    expect(await body(send, secret([], ['127.0.0.1']))).toContain('SSS_UNKNOWN_HOST');
  });

  test('does not know the GUIDs of credential fields, nor options outside the model', async () => {
    expect(
      await body("https.createSecureString({ input: '{284CFB2D225B1D76FB94D150207E49DF}' })"),
    ).toContain('UNMODELLED');
    expect(
      await body("https.createSecureString({ input: 'x', secret: 'custsecret_one' })", secret()),
    ).toContain('UNMODELLED');
  });

  test('a body or header that is neither text nor SecureString is refused', async () => {
    expect(await body("https.post({ url: 'https://127.0.0.1:1/', body: {} })")).toContain(
      'UNMODELLED',
    );
  });
});

describe('N/crypto/certificate', () => {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const upload =
    (scripts: string[] = []) =>
    (account: Account) => {
      account.administration.setCertificate('custcertificate_one', privateKey, scripts);
    };
  const sign = (options = '', algorithm = 'SHA256') =>
    `(() => { const signer = certificate.createSigner({ certId: 'custcertificate_one', ` +
    `algorithm: '${algorithm}' }); signer.update({ input: 'x' }); return ` +
    `signer.sign(${options}).length; })()`;

  test('signs in DER unless raw is wanted, in base 64 unless another encoding is', async () => {
    expect(Number(await body(sign(), upload()))).toBeGreaterThanOrEqual(92);
    expect(await body(sign('{ useRawFormatForECDSA: true }'), upload())).toBe('88');
    expect(
      await body(sign("{ useRawFormatForECDSA: true, outputEncoding: 'HEX' }"), upload()),
    ).toBe('128');
  });

  test('needs Certificate Access, and a certificate that is there for this script', async () => {
    expect(await body(sign(), upload(), 'Member One')).toContain('INSUFFICIENT_PERMISSION');
    expect(await body(sign())).toContain('CERTIFICATE_NOT_FOUND');
    expect(await body(sign(), upload(['customscript_other']))).toContain('CERTIFICATE_NOT_FOUND');
    expect(Number(await body(sign(), upload(['customscript_small'])))).toBeGreaterThan(0);
  });

  test('knows no other hash, and no encoding of what is signed', async () => {
    expect(await body(sign('', 'MD5'), upload())).toContain('INVALID_ALGORITHM');
    expect(
      await body(
        "certificate.createSigner({ certId: 'custcertificate_one', algorithm: 'SHA256' " +
          "}).update({ input: 'x', inputEncoding: 'UTF_8' })",
        upload(),
      ),
    ).toContain('SSS_UNSUPPORTED_ENCODING');
  });

  test('costs ten units for a signer, and nothing for signing', async () => {
    await withAccount('suitelet', { body: `${sign()};`, uses: USES }, async (small) => {
      upload()(small.account);
      expect((await small.suitelet('Account Administrator')).usage?.units).toBe(10);
    });
  });
});

describe('the account’s own domains', () => {
  test('are others than the one of its pages, and other kinds are not guessed', async () => {
    expect(await body('url.resolveDomain({ hostType: url.HostType.SUITETALK })')).toBe(
      'model-1.suitetalk.api.model.invalid',
    );
    expect(await body('url.resolveDomain({ hostType: url.HostType.RESTLET })')).toBe(
      'model-1.restlets.api.model.invalid',
    );
    expect(await body("url.resolveDomain({ hostType: 'FORM' })")).toContain('UNMODELLED');
    expect(
      await body(
        "url.resolveScript({ scriptId: 'customscript_small', deploymentId: " +
          "'customdeploy_small', returnExternalUrl: true })",
      ),
    ).toContain('UNMODELLED');
  });

  test('answer a waiting script by the same checks as over HTTP', async () => {
    const token =
      "https.post({ url: 'https://model-1.suitetalk.api.model.invalid/services/rest/auth/" +
      "oauth2/v1/token', body: 'grant_type=client_credentials&" +
      'client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&' +
      "client_assertion=x' }).code";
    expect(await body(token)).toBe('400');
    const restlet = (headers: string) =>
      'https.get({ url: ' +
      `'https://model-1.restlets.api.model.invalid/app/site/hosting/restlet.nl?script=1&deploy=1', ` +
      `headers: ${headers} }).code`;
    expect(await body(restlet('{}'))).toBe('401');
    expect(await body(restlet("{ Authorization: 'Bearer unknown' }"))).toBe('401');
    expect(
      await body("https.get({ url: 'https://model-1.suitetalk.api.model.invalid/other' }).code"),
    ).toBe('404');
  });
});

test(
  'a scheduled script runs as the system, in its own context, with 10,000 units; what it throws ' +
    'is logged',
  async () => {
    const uses = { ...USES, query: 'N/query', log: 'N/log' };
    const say =
      'log.audit({ title: [runtime.executionContext, runtime.getCurrentUser().id, ' +
      "runtime.getCurrentUser().roleId, runtime.getCurrentScript().getRemainingUsage()].join(' " +
      "') }); throw new Error('late');";
    await withAccount('scheduledscript', { body: say, uses }, async (small) => {
      expect(small.account.scripts.runScheduled()).toMatchObject([
        { deployment: 'customdeploy_small', units: 0 },
      ]);
      expect(
        small.account.diagnostics
          .logs()
          .map(
            ({ title, details }) =>
              `${title}${details === '""' || details === '' ? '' : `: ${details}`}`,
          ),
      ).toEqual(['UNEXPECTED_ERROR: late', 'SCHEDULED -4 administrator 10000']);
      await Promise.resolve();
    });
  },
);
