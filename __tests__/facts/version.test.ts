import fc from 'fast-check';
import { compareVersions, highestVersion, isOutdated, isVersion } from '../../src/facts/version.ts';

const identifier = fc.stringMatching(/^[0-9A-Za-z-]{1,6}$/);
const numbers = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 6 });
const version = fc
  .record({
    numbers,
    pre: fc.array(identifier, { maxLength: 3 }),
    build: fc.array(identifier, { maxLength: 2 }),
  })
  .map(
    ({ numbers: parts, pre, build }) =>
      parts.join('.') +
      (pre.length > 0 ? `-${pre.join('.')}` : '') +
      (build.length > 0 ? `+${build.join('.')}` : ''),
  );

describe('comparing versions', () => {
  test.each([
    ['1.0.0', '1.0.0', 0],
    ['1.0', '1.0.0', 0],
    ['1', '1.0.0.0', 0],
    ['v1.2.0', '1.2.0', 0],
    ['1.2.0+build.7', '1.2.0+build.8', 0],
    [' 1.2.0 ', '1.2.0', 0],
    ['1.2.0', '1.10.0', -1],
    ['1.9.9', '2', -1],
    ['1.0.0.1', '1.0.0', 1],
    ['1.0.0-rc.1', '1.0.0', -1],
    ['1.0.0-alpha', '1.0.0-alpha.1', -1],
    ['1.0.0-alpha.1', '1.0.0-alpha.beta', -1],
    ['1.0.0-beta.2', '1.0.0-beta.11', -1],
    ['1.0.0-x', '1.0.0-rc', 1],
    ['1.0.0-20261124000000000001', '1.0.0-20261124000000000002', -1],
    ['2024.2', '2024.10', -1],
  ])('%s against %s is %s', (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
    expect(compareVersions(b, a)).toBe(order === 0 ? 0 : -order);
  });

  test.each([
    '',
    ' ',
    'latest',
    '1.x',
    '1..2',
    '1.0.0 (build 7)',
    '-1',
    '1.0.0-',
    '1,2',
    '１.０',
    '9999999999',
    '1.0.0-a_b',
    'v',
    '1.'.repeat(40),
  ])('%j isn’t a version', (junk) => {
    expect(isVersion(junk)).toBe(false);
    expect(compareVersions(junk, '1.0.0')).toBe('unknown');
    expect(compareVersions('1.0.0', junk)).toBe('unknown');
  });

  test('any text gives an answer and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect([-1, 0, 1, 'unknown']).toContain(compareVersions(a, b));
      }),
    );
  });

  test('the order is reflexive, antisymmetric and transitive', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, a)).toBe(0);
        expect(compareVersions(a, b)).toBe(-Number(compareVersions(b, a)) + 0);
        if (Number(compareVersions(a, b)) <= 0 && Number(compareVersions(b, c)) <= 0) {
          expect(Number(compareVersions(a, c))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('trailing zero parts and build tags change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 3 }),
        identifier,
        (parts, zeros, tag) => {
          const short = parts.join('.');
          expect(compareVersions(short, `${short}${'.0'.repeat(zeros)}+${tag}`)).toBe(0);
        },
      ),
    );
  });
});

describe('what is required', () => {
  test('is the highest of the versions that are versions', () => {
    expect(highestVersion(['1.0.0', null, 'junk', '1.2', undefined, '1.1.9'])).toBe('1.2');
    expect(highestVersion([null, 'junk'])).toBeNull();
  });

  test('outdated is known only when both versions are', () => {
    expect(isOutdated('1.0.0', '1.0.1')).toBe(true);
    expect(isOutdated('1.0.1', '1.0.1')).toBe(false);
    expect(isOutdated('1.1.0', '1.0.1')).toBe(false);
    expect(isOutdated(null, '1.0.0')).toBeNull();
    expect(isOutdated('1.0.0', null)).toBeNull();
    expect(isOutdated('custom build', '1.0.0')).toBeNull();
  });
});
