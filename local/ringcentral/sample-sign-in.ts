import { request } from 'node:https';
import type { RunningRingCentral } from './process.ts';

const DEADLINE_MS = 15_000;

interface Options {
  /** Where the model of NetSuite serves. */
  origin: string;
  standIn: Pick<RunningRingCentral, 'origin' | 'certificatePem'>;
  userId: number;
  extension: string;
}

/**
 * A request to the stand-in, whose certificate only we know. @returns the page, or where it sends
 * the browser
 */
function askStandIn(
  { certificatePem }: Options['standIn'],
  url: string,
  form?: Record<string, string>,
): Promise<{ location: string; body: string }> {
  const body = form === undefined ? '' : new URLSearchParams(form).toString();
  const headers =
    form === undefined
      ? {}
      : {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
        };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: form === undefined ? 'GET' : 'POST',
        ca: certificatePem,
        agent: false,
        headers,
        signal: AbortSignal.timeout(DEADLINE_MS),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          resolve({ location: response.headers.location ?? '', body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The data that one of the product's pages starts from, as far as it is needed here. */
function pageData(html: string): { signIn: { url: string; token: string } } {
  const text = /<script type="application\/json" id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(
    html,
  )?.[1];
  if (text === undefined) throw new Error(`The softphone page has no data: ${html.slice(0, 300)}`);
  return JSON.parse(text) as ReturnType<typeof pageData>;
}

/**
 * Signs a sample user in to the stand-in the way a browser does: from the product's page, over the
 * stand-in's, and back. So the first thing a person sees is a telephone that works.
 * @throws when any of the pages does not do its part
 */
export async function signInToRingCentral({
  origin,
  standIn,
  userId,
  extension,
}: Options): Promise<void> {
  const softphone = `${origin}/app/site/hosting/scriptlet.nl?script=customscript_rcp_softphone&deploy=customdeploy_rcp_softphone`;
  const signedIn = await fetch(`${origin}/control/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId }),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
  const page = await fetch(softphone, {
    headers: { cookie },
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const { signIn } = pageData(await page.text());
  const begun = await fetch(origin + signIn.url, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'begin', token: signIn.token, switchAccount: false }),
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const { begin } = (await begun.json()) as { begin?: { url: string } };
  if (begin === undefined) throw new Error('The product did not begin the sign-in.');
  const choice = await askStandIn(standIn, begin.url);
  const asked = /name="request" value="([^"]+)"/.exec(choice.body)?.[1];
  if (asked === undefined)
    throw new Error(`The stand-in refused the sign-in: ${choice.body.slice(-300)}`);
  const { location } = await askStandIn(standIn, `${standIn.origin}/restapi/oauth/authorize`, {
    request: asked,
    extension,
  });
  const back = await fetch(location, {
    headers: { cookie },
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  const words = await back.text();
  if (!words.includes('RingCentral is connected'))
    throw new Error(
      `The sign-in came to nothing: ${/<h1>(.*?)<\/h1>/.exec(words)?.[1] ?? words.slice(0, 200)}`,
    );
}
