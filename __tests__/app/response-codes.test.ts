import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import responseCodes from '../../src/browser/app/phone/stand-ins/response-codes.ts';

const OURS = path.join(import.meta.dirname, '../../src/browser/app/phone');
const LIBRARY = path.join(import.meta.dirname, '../../node_modules/ringcentral-web-phone/dist');

test('every status that the phone library or this product sends has the library’s own words here', () => {
  const files = readdirSync(LIBRARY, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.mjs'));
  const sent = files.flatMap((name) =>
    [...readFileSync(path.join(LIBRARY, name), 'utf8').matchAll(/responseCode: (\d{3})/g)].map(
      ([, code]) => Number(code),
    ),
  );
  const ours = readdirSync(OURS).filter((name) => name.endsWith('.ts'));
  const own = ours.flatMap((name) =>
    [
      ...readFileSync(path.join(OURS, name), 'utf8').matchAll(
        /(?:responseCode: |_[A-Z]+ = )(4\d\d)\b/g,
      ),
    ].map(([, code]) => Number(code)),
  );
  const theirs = readFileSync(path.join(LIBRARY, 'sip-message/response-codes.mjs'), 'utf8');
  expect(new Set([...sent, ...own])).toEqual(new Set(Object.keys(responseCodes).map(Number)));
  for (const code of [...sent, ...own])
    expect(theirs).toContain(`${String(code)}: "${String(responseCodes[code])}"`);
});
