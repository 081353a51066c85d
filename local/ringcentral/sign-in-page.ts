import { EXTENSIONS } from './extensions.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: #f4f6f8; color: #1a2530; }
  main { max-width: 26rem; margin: 4rem auto; padding: 2rem; background: #fff; border: 1px solid #c9d2da; border-radius: 8px; }
  h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
  button { display: block; width: 100%; margin: .5rem 0; padding: .75rem; font: inherit; text-align: left; color: inherit;
    background: #fff; border: 1px solid #5b6b79; border-radius: 6px; cursor: pointer; }
  button:hover { background: #eef3f7; }
  button:focus-visible { outline: 3px solid #06c; outline-offset: 2px; }
  button.deny { margin-top: 1.5rem; text-align: center; }
  @media (prefers-color-scheme: dark) {
    body { background: #12181d; color: #e6ecf1; } main { background: #1b242c; border-color: #3a4854; }
    button { background: #1b242c; border-color: #8496a5; } button:hover { background: #26323c; }
  }`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>`;

/** Where people choose whom they sign in as. It doesn't ask for passwords. */
export function signInPage(request: string, clientId: string): string {
  const choices = EXTENSIONS.map(
    ({ extensionNumber, name, phoneNumber }) =>
      `<button name="extension" value="${extensionNumber}">${escape(name)} (${escape(phoneNumber)})</button>`,
  ).join('\n');
  return page(
    'RingCentral stand-in',
    `<h1>RingCentral stand-in</h1>
<p>The application <strong>${escape(clientId)}</strong> wants to make and take calls for you. Sign in as:</p>
<form method="post" action="/restapi/oauth/authorize">
<input type="hidden" name="request" value="${escape(request)}">
${choices}
<button class="deny" name="extension" value="">Deny</button>
</form>
<p>This is not RingCentral. It stands in for it on this computer.</p>`,
  );
}

/** What people see when the application asked wrongly: it may not get them back. */
export function refusalPage(errorCode: string, message: string): string {
  return page(
    'Sign-in refused',
    `<h1>Sign-in refused</h1><p>${escape(message)}</p><p>Error code: ${escape(errorCode)}</p>`,
  );
}
