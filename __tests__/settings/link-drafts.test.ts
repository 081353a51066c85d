import {
  draftsOf,
  linksOf,
  withAgain,
  withChange,
  withMove,
  withNew,
  withoutLink,
} from '../../src/browser/settings/link-drafts.ts';
import { MOST_LINKS } from '../../src/contracts/info-links.ts';

const link = (label: string) => ({ label, address: `https://example.com/${label}` });
const ABC = draftsOf([link('a'), link('b'), link('c')]);
const labels = (drafts: readonly { label: string }[]) => drafts.map(({ label }) => label).join('');

test('links are moved by one place, and no further than the ends', () => {
  expect(labels(withMove(ABC, 1, -1))).toBe('bac');
  expect(labels(withMove(ABC, 1, 1))).toBe('acb');
  expect(labels(withMove(ABC, 0, -1))).toBe('abc');
  expect(labels(withMove(ABC, 2, 1))).toBe('abc');
  expect(labels(withMove(ABC, 99, 1))).toBe('abc');
});

test('a removed link comes back where it stood, with what was typed', () => {
  const typed = withChange(ABC, 1, { label: 'B' });
  const { drafts, removed } = withoutLink(typed, 1);
  expect(labels(drafts)).toBe('ac');
  if (removed === null) throw new Error('nothing was removed');
  expect(labels(withAgain(drafts, removed))).toBe('aBc');
  expect(withoutLink(ABC, 99)).toEqual({ drafts: ABC, removed: null });
});

test('a new link has a key of its own, and a full list takes none', () => {
  const { drafts } = withoutLink(ABC, 0);
  const more = withNew(drafts);
  expect(new Set(more.map(({ key }) => key)).size).toBe(more.length);
  const full = draftsOf(Array.from({ length: MOST_LINKS }, (_, index) => link(String(index))));
  expect(withNew(full)).toHaveLength(MOST_LINKS);
  expect(withAgain(full, { draft: { key: 99, ...link('x') }, index: 0 })).toHaveLength(MOST_LINKS);
});

test('links are sent without spaces around them, as they are stored', () => {
  expect(linksOf(draftsOf([{ label: ' a ', address: ' tel:{number} ' }]))).toEqual([
    { label: 'a', address: 'tel:{number}' },
  ]);
});
