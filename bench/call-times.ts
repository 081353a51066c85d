import { Caller } from '../__tests__/browser/support/caller.ts';
import { Person, SOFTPHONE } from '../__tests__/browser/support/person.ts';
import type { Figures } from './budgets.ts';
import { inChromium } from './in-chromium.ts';
import { median } from './median.ts';

const RUNS = 7;
const CALLS = 100;

/**
 * Notes the moment of a click, of an INVITE on the wire, and of the bar, on the clock that all tabs
 * of the machine share.
 */
const WATCH = `
  globalThis.marks = {};
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('click', () => { marks.click = now(); }, true);
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (String(data).startsWith('INVITE ')) marks.invite ??= now();
    return send.call(this, data);
  };
  const listen = WebSocket.prototype.addEventListener;
  WebSocket.prototype.addEventListener = function (type, listener, ...rest) {
    if (type === 'message') listen.call(this, type, ({ data }) => { if (String(data).startsWith('INVITE ')) marks.rung ??= now(); });
    return listen.call(this, type, listener, ...rest);
  };
  new MutationObserver(() => {
    if (document.querySelector('.incoming') !== null) marks.bar ??= now();
    if (document.querySelector('[data-registration="registered"]') !== null) marks.ready ??= now();
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

type Marks = Partial<Record<'click' | 'invite' | 'rung' | 'bar' | 'ready', number>>;

const marksOf = ({ page }: Caller) => page.evaluate<Marks>('marks');
const forget = ({ page }: Caller) => page.evaluate('marks = {}');

async function call(one: Caller, other: Caller): Promise<void> {
  await one.dial('102');
  await other.incoming.waitFor();
  await one.press('Cancel');
  await Promise.all([one.quiet(), other.quiet()]);
}

/** What is left on the heap after the browser has collected what it can. */
async function heap({ person, page }: Caller): Promise<number> {
  const devtools = await person.context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

/** From the crash of the active tab until the next one is registered in its place. */
async function crash({ person, page }: Caller): Promise<number> {
  const second = await person.open(SOFTPHONE);
  await second.getByRole('button', { name: 'Use this tab' }).waitFor();
  const devtools = await person.context.newCDPSession(page);
  const at = await second.evaluate<number>(
    'marks = {}, performance.timeOrigin + performance.now()',
  );
  // The answer never comes: the process that would give it is gone.
  void devtools.send('Page.crash').catch(() => undefined);
  await second.locator('[data-registration="registered"]').waitFor();
  const taken = (await second.evaluate<Marks>('marks')).ready ?? Number.NaN;
  await person.close();
  return taken - at;
}

/**
 * Milliseconds from a click to the wire, from the wire to the bar, to a phone that can dial; and
 * what calls leave on the heap.
 */
export function measureCalls(): Promise<Figures> {
  return inChromium(true, async ({ server, browser, world }) => {
    const at = async (name: string) => {
      const person = await Person.at(browser, server.origin, { user: world.user(name) });
      await person.context.addInitScript(WATCH);
      return Caller.at(person);
    };
    const [one, other] = [await at('Member One'), await at('Member Two')];
    const toWire: number[] = [];
    const toBar: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await Promise.all([forget(one), forget(other)]);
      await one.dial('102');
      await other.incoming.waitFor();
      const [mine, theirs] = [await marksOf(one), await marksOf(other)];
      toWire.push((mine.invite ?? Number.NaN) - (mine.click ?? Number.NaN));
      toBar.push((theirs.bar ?? Number.NaN) - (theirs.rung ?? Number.NaN));
      await one.press('Cancel');
      await Promise.all([one.quiet(), other.quiet()]);
    }
    // A page of its own: the first of the hundred calls is its first.
    await one.page.goto(SOFTPHONE);
    await one.registered();
    await call(one, other);
    const before = await heap(one);
    for (let count = 1; count < CALLS; count++) await call(one, other);
    const heapGrowthBytes = (await heap(one)) - before;
    const ready: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await one.page.goto(SOFTPHONE);
      await one.registered();
      ready.push(
        ((await marksOf(one)).ready ?? Number.NaN) -
          (await one.page.evaluate<number>('performance.timeOrigin')),
      );
    }
    await one.person.close();
    const handedOver: number[] = [];
    for (let run = 0; run < RUNS; run++) handedOver.push(await crash(await at('Member One')));
    return {
      crashHandOverMs: median(handedOver),
      clickToInviteMs: median(toWire),
      inviteToBarMs: median(toBar),
      readyToDialMs: median(ready),
      heapGrowthBytes,
    };
  });
}
