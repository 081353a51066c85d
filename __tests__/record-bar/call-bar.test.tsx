import { renderToString } from 'preact-render-to-string';
import type { BarLink, Said } from '../../src/browser/record-bar/bar-link.ts';
import { CallBar } from '../../src/browser/record-bar/call-bar.tsx';
import type { BarCall } from '../../src/contracts/call-bar.ts';
import { BAR_WORDS } from '../../src/contracts/call-bar-words.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { setDictionary } from '../../src/i18n/say.ts';
import { BAR_CALL } from '../contracts/sample-bar-call.ts';

const CALL: BarCall = { ...BAR_CALL, queue: 'Sales' };

function drawn(calls: BarCall[], said: Said | null = null): string {
  const link = {
    calls: () => calls,
    said: () => said,
    subscribe: () => () => undefined,
  } as unknown as BarLink;
  return renderToString(
    <CallBar link={link} softphone="/softphone" showSoftphone={() => undefined} />,
  );
}

beforeEach(() => {
  // No more than what comes with the calls.
  setDictionary(Object.fromEntries(BAR_WORDS.map((key) => [key, ENGLISH[key]])));
});

const PHASES = ['dialling', 'ringing', 'answering', 'talking', 'ending'] as const;
const SAID = [null, 'asking', 'no-answer', 'needs-softphone', 'failed'] as const;

test('the texts that come with the calls are all that the bar says', () => {
  for (const direction of ['inbound', 'outbound'] as const)
    for (const phase of PHASES)
      for (const said of SAID)
        for (const change of [
          {},
          { held: true, muted: true },
          { number: '', url: '', queue: '' },
        ]) {
          const html = drawn(
            [
              { ...CALL, direction, phase, ...change },
              { ...CALL, id: 'c2', phase: 'talking' },
            ],
            said,
          );
          expect(html).not.toMatch(/\b(common|page|record-bar|telephone)\.[a-z]/);
        }
});

test('an incoming call has four ways on, and one for the page', () => {
  const html = drawn([CALL]);
  for (const words of ['Answer', 'Decline', 'To voicemail', 'Open record', 'Hide'])
    expect(html).toContain(words);
  expect(html).toContain('href="/app/common/entity/contact.nl?id=7"');
  expect(html).toContain('aria-keyshortcuts="Alt+Shift+A"');
  expect(html).toContain('Incoming call from (212) 555-0183, Sales');
});

test('a second call is answered after holding the first one', () => {
  expect(drawn([CALL, { ...CALL, id: 'c2', phase: 'talking' }])).toContain('Hold and answer');
});

test('a name is text, whatever it holds', () => {
  expect(drawn([{ ...CALL, title: '<img src=x onerror=alert(1)>' }])).not.toContain('<img');
});
