import { LaterTexts } from '../../src/browser/app/parts/later-texts.ts';
import type { FactsStore } from '../../src/browser/ui/facts-store.ts';
import type { Difference } from '../../src/contracts/who.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { say, setDictionary } from '../../src/i18n/say.ts';

const asked: string[] = [];
const owner = {
  other: null as Difference | null,
  address: (url: string) => `${url}&custom_who=A:7`,
};

/** A page whose texts are answered as a test wants; each request takes its turn. */
function world(...answers: unknown[]) {
  globalThis.fetch = (url) => {
    asked.push(url as string);
    const answer = answers.shift();
    return answer === undefined ? Promise.reject(new TypeError('no network')) : (answer as never);
  };
  return new LaterTexts({
    owner,
    server: { links: { softphone: '/softphone?script=1' } },
    session: { readFrom: (answer: unknown) => Promise.resolve(answer) },
  } as unknown as FactsStore);
}
const comes = (texts: unknown) => Promise.resolve({ texts });

beforeEach(() => {
  asked.length = 0;
  owner.other = null;
  setDictionary({ 'common.not-now': 'Jetzt nicht' });
});
afterAll(() => {
  setDictionary(ENGLISH);
});

test('texts are asked for once, as the page’s user, and join those of the page', async () => {
  const texts = world(comes({ 'history.today': 'Heute' }));
  expect(await Promise.all([texts.load(), texts.load()])).toEqual([true, true]);
  expect(await texts.load()).toBe(true);
  expect(asked).toEqual(['/softphone?script=1&custom_who=A:7&custom_action=texts']);
  expect([say('history.today'), say('common.not-now')]).toEqual(['Heute', 'Jetzt nicht']);
});

test.each<[string, unknown[]]>([
  ['no answer', []],
  ['an expired session', [Promise.resolve(null)]],
  ['an error of the Suitelet', [Promise.resolve({ error: { code: 'RCP_UNEXPECTED' } })]],
  ['something else than texts', [comes({ 'history.today': 1 })]],
])('after %s, the next call asks again', async (_what, answers) => {
  const texts = world(...answers);
  expect(await texts.load()).toBe(false);
  expect(say('history.today')).toBe('history.today');
  const again = texts.load();
  expect(asked).toHaveLength(2);
  expect(await again).toBe(false);
});

test('nothing is asked in the session of somebody else', async () => {
  owner.other = 'user';
  expect(await world(comes({})).load()).toBe(false);
  expect(asked).toEqual([]);
});
