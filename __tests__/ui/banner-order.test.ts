import fc from 'fast-check';
import { BANNER_IDS, type Banner, type BannerId } from '../../src/banners/banner.ts';
import { announcement, heirOf, stableOrder } from '../../src/browser/ui/banner-order.ts';

const banner = (id: BannerId): Banner => ({
  id,
  severity: 'warning',
  case: 'lapsed',
  placement: 'bar',
  title: `Title of ${id}`,
  body: '',
  action: null,
  dismissal: 'never',
});
const subset = fc.subarray([...BANNER_IDS]).map((ids) => ids.map(banner));
const ids = (banners: readonly Banner[]) => banners.map(({ id }) => id);

test("nobody is looking: the order is the catalogue's", () => {
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
  expect(
    announcement([
      banner('update-bundle'),
      banner('multiple-tabs'),
      banner('enable-notifications'),
    ]),
  ).toBe('Title of update-bundle. 2 more.');
});

test.each<[string, BannerId | null, BannerId[], BannerId[], BannerId | null]>([
  [
    'the next one',
    'update-bundle',
    ['multiple-tabs', 'update-bundle', 'enable-notifications'],
    ['multiple-tabs', 'enable-notifications'],
    'enable-notifications',
  ],
  [
    'the last one, when none is after it',
    'enable-notifications',
    ['multiple-tabs', 'enable-notifications'],
    ['multiple-tabs'],
    'multiple-tabs',
  ],
  [
    'the next one that is still there',
    'multiple-tabs',
    ['multiple-tabs', 'update-bundle', 'enable-notifications'],
    ['enable-notifications'],
    'enable-notifications',
  ],
  [
    'the one that moved up, when only the first shows',
    'multiple-tabs',
    ['multiple-tabs'],
    ['update-bundle'],
    'update-bundle',
  ],
  ['nobody, when none is left', 'multiple-tabs', ['multiple-tabs'], [], null],
  [
    'what undo brought back',
    null,
    ['multiple-tabs'],
    ['multiple-tabs', 'enable-notifications'],
    'enable-notifications',
  ],
  ['nobody, when undo only went', null, ['multiple-tabs'], ['multiple-tabs'], null],
])('the focus of a banner that went goes to %s', (_whom, gone, before, now, heir) => {
  expect(heirOf(gone, before, now)).toBe(heir);
});
