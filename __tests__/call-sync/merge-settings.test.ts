import { mergeSettings } from '../../src/call-sync/merge-settings.ts';
import { USUAL_SETTINGS } from '../../src/call-sync/sync-settings.ts';

const { rules } = USUAL_SETTINGS;
const stored = {
  ...USUAL_SETTINGS,
  paused: true,
  rules: { ...rules, missed: false, never: ['1', '3', '4'] },
};
const base = { ...USUAL_SETTINGS, rules: { ...rules, never: ['1', '2', '3'] } };

test('what the person changed holds, and what others changed meanwhile does too', () => {
  const wanted = { ...base, slots: 2 as const, rules: { ...base.rules, shortest: 10 } };
  expect(mergeSettings(stored, base, wanted)).toEqual({
    ...stored,
    slots: 2,
    rules: { ...stored.rules, shortest: 10 },
  });
});

test('a list keeps the numbers that others added, without those that the person removed', () => {
  const wanted = { ...base, rules: { ...base.rules, never: ['2', '3', '5'] } };
  expect(mergeSettings(stored, base, wanted).rules.never).toEqual(['3', '4', '5']);
});

test('a setting that both changed is as the last one wants it', () => {
  expect(mergeSettings({ ...stored, slots: 2 }, { ...base, slots: 2 }, base).slots).toBe(1);
});
