import type { FastifyInstance } from 'fastify';
import { EXTENSIONS } from './extensions.ts';

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem; background: #f4f6f8;
    color: #1a2530; }
  form { background: #fff; border: 1px solid #c9d2da; border-radius: 8px; margin: 1rem 0; padding: 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
  label { display: block; margin: .5rem 0; } input:not([type=checkbox]), select { display: block; width: 100%;
    box-sizing: border-box; font: inherit; padding: .4rem; }
  button { font: inherit; padding: .4rem 1rem; } :focus-visible { outline: 3px solid #06c; outline-offset: 2px; }
  @media (prefers-color-scheme: dark) { body { background: #12181d; color: #e6ecf1; }
    form { background: #1b242c; border-color: #3a4854; } }`;

/** Sends a form as JSON: what is a number or a check mark there is one here, empty fields are left out. */
const SCRIPT = `
  for (const form of document.forms) form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const body = {};
    for (const field of form.elements) {
      if (field.name === '' || (field.type !== 'checkbox' && field.value === '')) continue;
      body[field.name] = field.type === 'checkbox' ? field.checked
        : field.type === 'number' ? Number(field.value) : field.value;
    }
    const said = form.querySelector('output');
    const answer = await fetch(form.action, { method: 'POST', body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' } }).catch(() => null);
    const result = answer === null ? { error: 'The stand-in did not answer.' } : await answer.json();
    const problem = result.error ?? result.failure ?? result.message;
    said.textContent = problem === undefined ? 'Done.' : 'Not done. ' + problem;
  });`;

const USER = `<label>User<select name="extension">${EXTENSIONS.map(
  ({ extensionNumber, name }) => `<option value="${extensionNumber}">${name}</option>`,
).join('')}</select></label>`;

const field = (label: string, name: string, value: string, type = 'text'): string =>
  `<label>${label}<input name="${name}" type="${type}" value="${value}"></label>`;

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${value}">`;

const check = (label: string, name: string): string =>
  `<label><input name="${name}" type="checkbox"> ${label}</label>`;

const choice = (label: string, name: string, options: readonly (readonly [string, string])[]) =>
  `<label>${label}<select name="${name}">${options
    .map(([value, words]) => `<option value="${value}">${words}</option>`)
    .join('')}</select></label>`;

const form = (path: string, title: string, button: string, fields: readonly string[]): string =>
  `<form action="/control/${path}"><h2>${title}</h2>${fields.join('')}<button>${button}</button>
<output role="status"></output></form>`;

const FROM = field('Phone number', 'from', '+16505550142');
const NAME = field('Name', 'name', 'Example Caller');

const FORMS = [
  form('calls', 'Ring this user', 'Ring user', [USER, FROM, NAME]),
  form('calls/end', 'End calls from outside', 'Hang up', []),
  form('texts', 'Send this user a message', 'Send message', [
    USER,
    FROM,
    NAME,
    field('Text', 'text', 'Can you call me back?'),
    check('With a picture (MMS)', 'picture'),
  ]),
  form('pages', 'Send this user a message from a colleague', 'Send message', [
    USER,
    USER.replace('User<select name="extension"', 'Colleague<select name="from"'),
    field('Text', 'text', 'Do you have a minute?'),
  ]),
  form('voicemails', 'Leave a voicemail', 'Leave voicemail', [
    USER,
    FROM,
    NAME,
    field('Seconds', 'seconds', '8', 'number'),
    field('Transcription', 'words', 'Please call me back about the invoice.'),
  ]),
  form('presence', 'Set presence', 'Set presence', [
    USER,
    choice('Status', 'userStatus', [
      ['Available', 'Available'],
      ['Busy', 'Busy'],
      ['Offline', 'Offline'],
    ]),
    choice('Calls', 'dndStatus', [
      ['TakeAllCalls', 'Takes all calls'],
      ['DoNotAcceptAnyCalls', 'Takes no calls'],
    ]),
  ]),
  form('texting', 'Decide what happens to texts', 'Save', [
    choice('10DLC registration', 'registration', [
      ['registered', 'Registered'],
      ['refused', 'Not registered: refused at once'],
      ['fails', 'Not registered: fails later'],
    ]),
    choice('Delivery', 'delivery', [
      ['Delivered', 'Delivered'],
      ['Sent', 'Sent, and no receipt'],
      ['DeliveryFailed', 'Delivery fails'],
      ['SendingFailed', 'Sending fails'],
    ]),
  ]),
  form('faults', 'Take the media host down', 'Take media down', [
    hidden('within', '/content'),
    hidden('kind', 'html'),
    field('Requests that fail', 'times', '20', 'number'),
  ]),
  form('gateway/drop', 'Drop the WebSocket', 'Drop connection', [USER]),
];

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>RingCentral stand-in</title><style>${STYLE}</style></head>
<body><h1>RingCentral stand-in</h1>
<p>Makes things happen to the users of this computer's account. To text as somebody who wants no more
texts, send STOP.</p>
${FORMS.join('\n')}
<script>${SCRIPT}</script></body></html>`;

/** The page on which a person makes things happen; programs use the calls behind it. */
export function controlPage(app: FastifyInstance): void {
  app.get('/control/', (_request, reply) =>
    reply.headers({ 'Cache-Control': 'no-store' }).type('text/html; charset=utf-8').send(PAGE),
  );
}
