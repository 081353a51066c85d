import fc from 'fast-check';
import { BANNER_IDS, type Banner, type BannerId } from '../../src/banners/banner.ts';
import { announcement, stableOrder } from '../../src/page/banner-order.ts';

const banner = (id: BannerId): Banner => ({
  id, severity: 'warning', case: 'lapsed', placement: 'bar', title: `Title of ${id}`, body: '', action: null, dismissal: 'never',
});
const subset = fc.subarray([...BANNER_IDS]).map((ids) => ids.map(banner));
const ids = (banners: readonly Banner[]) => banners.map(({ id }) => id);

test('nobody is looking: the order is the catalogue\'s', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...BANNER_IDS]), subset, (drawn, banners) => {
      expect(ids(stableOrder(drawn, banners, false))).toEqual(ids(banners));
    }),
  );
});

test('somebody is in it: what stays keeps its order, what is new comes last, what cleared is gone', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...BANNER_IDS]), subset, (drawn, banners) => {
      const now = ids(stableOrder(drawn, banners, true));
      const kept = drawn.filter((id) => ids(banners).includes(id));
      expect(now.slice(0, kept.length)).toEqual(kept);
      expect([...now].sort()).toEqual(ids(banners).sort());
    }),
  );
});

test('the announcement names the first and counts the others', () => {
  expect(announcement([])).toBe('');
  expect(announcement([banner('update-bundle')])).toBe('Title of update-bundle');
  expect(announcement([banner('update-bundle'), banner('multiple-tabs'), banner('enable-notifications')])).toBe('Title of update-bundle. 2 more.');
});
