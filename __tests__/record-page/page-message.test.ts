import type { Banner } from '../../src/banners/banner.ts';
import { showPageMessage } from '../../src/browser/record-page/page-message.ts';
import { FakePage } from './fake-page.ts';

const LINKS = { softphone: '/softphone', settings: '/settings', bundles: '/bundles' };
const HOSTILE = '<img src=x onerror=alert(1)>"\'&';
const BANNER: Banner = {
  id: 'update-bundle',
  severity: 'warning',
  case: 'ask-admin',
  placement: 'bar',
  title: `Title ${HOSTILE}`,
  body: `Body ${HOSTILE}`,
  action: { kind: 'open-bundles', label: `Label ${HOSTILE}` },
  dismissal: 'visit',
};

let page: FakePage;
const shown: { type: unknown; title: string; message: string }[] = [];
const messages = {
  Type: { WARNING: 2, ERROR: 3, INFORMATION: 1 },
  create: (options: { type: unknown; title: string; message: string }) => ({
    show: () => void shown.push(options),
    hide: () => void shown.splice(shown.indexOf(options), 1),
  }),
};
type Loaded = (module: unknown) => void;

const bar = () => page.body.all().find((element) => element.attributes['role'] !== undefined);

beforeEach(() => {
  jest.useFakeTimers();
  shown.length = 0;
  page = new FakePage();
});
afterEach(() => {
  jest.useRealTimers();
});

test('NetSuite draws it, with everything escaped and the type of its severity', async () => {
  page.install((_ids: string[], loaded: Loaded) => {
    loaded(messages);
  });
  const message = showPageMessage(BANNER, 2, LINKS);
  await jest.advanceTimersByTimeAsync(200);
  expect(shown).toMatchObject([{ type: 2, title: expect.stringContaining('&lt;img') as string }]);
  expect(shown[0]?.message).toContain('Body &lt;img');
  expect(shown[0]?.message).not.toContain('<img');
  expect(shown[0]?.message).toContain('2 more in the softphone');
  expect(bar()).toBeUndefined();
  message.hide();
  expect(shown).toEqual([]);
});

test.each([
  ['the senses settle', 20],
  ["NetSuite's module loads", 600],
])('what is outranked while %s never appears', async (_when, milliseconds) => {
  page.install(
    (_ids: string[], loaded: Loaded) =>
      void setTimeout(() => {
        loaded(messages);
      }, 1_000),
  );
  const first = showPageMessage({ ...BANNER, title: 'First' }, 0, LINKS);
  await jest.advanceTimersByTimeAsync(milliseconds);
  first.hide();
  showPageMessage({ ...BANNER, title: 'Second' }, 1, LINKS);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(shown.map(({ title }) => title)).toEqual(['Second']);
  expect(bar()).toBeUndefined();
});

test('a count that changes before it is drawn is drawn right, and later corrected in place', async () => {
  page.install();
  const message = showPageMessage(BANNER, 1, LINKS);
  message.recount(3);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(bar()?.textContent).toContain('3 more in the softphone');
  message.recount(1);
  expect(bar()?.textContent).toContain('1 more in the softphone');
});

test.each([
  ['the page has no loader', undefined],
  [
    'the loader throws',
    () => {
      throw new Error('no such module');
    },
  ],
  [
    'the loader says no',
    (_ids: string[], _loaded: Loaded, failed: () => void) => {
      failed();
    },
  ],
  ['the loader never answers', () => undefined],
  [
    'the module is nothing',
    (_ids: string[], loaded: Loaded) => {
      loaded(undefined);
    },
  ],
  [
    'the module fails',
    (_ids: string[], loaded: Loaded) => {
      loaded({
        ...messages,
        create: () => {
          throw new Error('no');
        },
      });
    },
  ],
])(
  '%s: a bar of our own shows it as text, with links that open in a new tab',
  async (_why, require) => {
    page.install(require);
    const message = showPageMessage(BANNER, 0, LINKS);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(bar()?.attributes['role']).toBe('status');
    expect(bar()?.textContent).toBe(
      `Title ${HOSTILE} Body ${HOSTILE} Label ${HOSTILE} · Not now · Open the softphone`,
    );
    const links = page.querySelectorAll('a[data-rcp-banner=update-bundle]');
    expect(
      links.map(({ attributes }) => [
        attributes['data-rcp'],
        attributes['href'],
        attributes['target'],
      ]),
    ).toEqual([
      ['action', '/bundles', '_blank'],
      ['dismiss', '#', '_blank'],
      ['more', '/softphone', '_blank'],
    ]);
    message.hide();
    expect(bar()).toBeUndefined();
  },
);

test('only what stopped working interrupts a screen reader', async () => {
  page.install();
  showPageMessage({ ...BANNER, severity: 'error' }, 0, LINKS);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(bar()?.attributes['role']).toBe('alert');
});

test('a page that lets nothing be drawn costs one line in the console', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  page.install();
  Object.assign(page, {
    createElement: () => {
      throw new Error('no');
    },
  });
  showPageMessage(BANNER, 0, LINKS);
  showPageMessage(BANNER, 1, LINKS).hide();
  showPageMessage(BANNER, 2, LINKS);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});
