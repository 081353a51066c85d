import { type DialRequestParts, DialRequests } from '../../src/browser/app/desk/dial-requests.ts';

const NUMBER = {
  dial: '+12125550182',
  shown: '(212) 555-0182',
  national: '2125550182',
  extension: '',
};
const never = new Promise<never>(() => undefined);

function requests(parts: Partial<DialRequestParts> = {}): {
  requests: DialRequests;
  dialed: string[];
} {
  const dialed: string[] = [];
  return {
    dialed,
    requests: new DialRequests({
      read: () => NUMBER,
      dial: (text) => {
        dialed.push(text);
        return Promise.resolve(null);
      },
      line: () => Promise.resolve(),
      isKnown: () => Promise.resolve(true),
      isInSight: () => false,
      onChange: () => undefined,
      ...parts,
    }),
  };
}
const nobodyAsks = () => {
  throw new Error('nothing to ask');
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a number on a record is called once the line is ready', async () => {
  let ready = (): void => undefined;
  const { requests: some, dialed } = requests({
    line: () =>
      new Promise<void>((resolve) => {
        ready = resolve;
      }),
  });
  const outcome = some.take('212 555 0182', nobodyAsks);
  await jest.advanceTimersByTimeAsync(19_000);
  expect(dialed).toEqual([]);
  ready();
  await expect(outcome).resolves.toBe('placed');
  expect(dialed).toEqual(['212 555 0182']);
});

test('a line that does not come ends in what dialing then says', async () => {
  const { requests: some } = requests({
    line: () => never,
    dial: () => Promise.resolve('offline'),
  });
  const outcome = some.take('x', nobodyAsks);
  await jest.advanceTimersByTimeAsync(20_000);
  await expect(outcome).resolves.toBe('offline');
  expect(some.current).toEqual({ state: 'refused', text: 'x', refusal: 'offline' });
  some.clear();
  expect(some.current).toBeNull();
});

test('a number that cannot be read is refused before anything is asked', async () => {
  const { requests: some, dialed } = requests({ read: () => 'several', line: () => never });
  await expect(some.take('1/2', nobodyAsks)).resolves.toBe('several');
  expect(dialed).toEqual([]);
});

test.each([true, false])(
  'an unknown number is asked about while nobody sees the softphone: %j',
  async (yes) => {
    const { requests: some, dialed } = requests({ isKnown: () => Promise.resolve(false) });
    const asked: string[] = [];
    const outcome = some.take('1', (shown) => asked.push(shown));
    await jest.advanceTimersByTimeAsync(0);
    expect([asked, some.current]).toEqual([
      ['(212) 555-0182'],
      { state: 'asking', shown: '(212) 555-0182' },
    ]);
    some.confirm(yes);
    await expect(outcome).resolves.toBe(yes ? 'placed' : 'declined');
    expect(dialed).toHaveLength(yes ? 1 : 0);
    expect(some.current).toBeNull();
  },
);

test('a question that nobody answers ends after a minute, and one that NetSuite does not answer is asked', async () => {
  const { requests: some, dialed } = requests({ isKnown: () => never });
  const outcome = some.take('1', () => undefined);
  await jest.advanceTimersByTimeAsync(3_000);
  expect(some.current?.state).toBe('asking');
  await jest.advanceTimersByTimeAsync(60_000);
  await expect(outcome).resolves.toBe('declined');
  expect(dialed).toEqual([]);
});

test('a second request takes the place of a question: nobody confirms the wrong number', async () => {
  const { requests: some, dialed } = requests({ isKnown: () => Promise.resolve(false) });
  const first = some.take('1', () => undefined);
  await jest.advanceTimersByTimeAsync(0);
  const second = some.take('2', () => undefined);
  await expect(first).resolves.toBe('declined');
  await jest.advanceTimersByTimeAsync(0);
  some.confirm(true);
  await expect(second).resolves.toBe('placed');
  expect(dialed).toEqual(['2']);
});

test('of two requests that waited for the line together, the later question stays and can be answered', async () => {
  let ready = (): void => undefined;
  const line = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const { requests: some, dialed } = requests({
    isKnown: () => Promise.resolve(false),
    line: () => line,
  });
  const [first, second] = [some.take('1', () => undefined), some.take('2', () => undefined)];
  ready();
  await expect(first).resolves.toBe('declined');
  await jest.advanceTimersByTimeAsync(0);
  expect(some.current?.state).toBe('asking');
  some.confirm(true);
  await expect(second).resolves.toBe('placed');
  expect(dialed).toEqual(['2']);
});

test('in sight of the user an unknown number is called at once', async () => {
  const { requests: some } = requests({
    isKnown: () => Promise.resolve(false),
    isInSight: () => true,
  });
  await expect(some.take('1', nobodyAsks)).resolves.toBe('placed');
});
