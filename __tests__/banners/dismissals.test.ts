import fc from 'fast-check';
import { parseDismissals } from '../../src/banners/dismissals.ts';

describe('what a store kept', () => {
  test('is read back', () => {
    expect(parseDismissals('{"enable-notifications":1700000000000}')).toEqual({
      'enable-notifications': 1700000000000,
    });
  });

  test.each([
    null,
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"enable-notifications":"soon"}',
    '{"no-such-banner":1}',
    '{"enable-notifications":-1}',
    '{"enable-notifications":1e999}',
  ])('%s counts as nothing', (text) => {
    expect(parseDismissals(text)).toEqual({});
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof parseDismissals(text)).toBe('object');
      }),
    );
  });
});
