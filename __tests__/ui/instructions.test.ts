import { evaluate } from '../../src/banners/evaluate.ts';
import { BROWSERS } from '../../src/browser/sensors/browser-name.ts';
import { instructionsFor } from '../../src/browser/ui/instructions.ts';
import { type Facts, UNKNOWN_FACTS } from '../../src/facts/facts.ts';

const MICROPHONES = ['blocked', 'blocked-by-policy', 'missing', 'in-use', 'unsupported'] as const;
const causes: Partial<Facts>[] = [
  ...MICROPHONES.map((microphone) => ({ tab: 'active' as const, microphone })),
  { notifications: 'denied' as const },
];

test.each(BROWSERS)('every banner that offers steps has some in %s', (browser) => {
  for (const cause of causes) {
    const [banner] = evaluate({ ...UNKNOWN_FACTS, ...cause }, 'softphone', {}, 0);
    expect(banner?.action?.kind).toBe('show-instructions');
    const steps = banner === undefined ? [] : instructionsFor(banner, browser);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(new Set(steps).size).toBe(steps.length);
  }
});

test('a banner that its own button fixes has no steps', () => {
  const [banner] = evaluate({ ...UNKNOWN_FACTS, connection: 'revoked' }, 'softphone', {}, 0);
  expect(banner && instructionsFor(banner, 'chrome')).toEqual([]);
});
