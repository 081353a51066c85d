import fc from 'fast-check';
import { bannersFor, factsFromHealth } from '../../client/banners.ts';
import { LANGUAGES } from '../../client/language.ts';
import { BANNER_IDS } from '../../src/banners/banner.ts';
import { evaluate } from '../../src/banners/evaluate.ts';
import type { Health } from '../../src/contracts/health.ts';
import type { M2mWire } from '../../src/contracts/m2m.ts';
import { SURFACES } from '../../src/facts/facts.ts';
import { isOutdated } from '../../src/facts/version.ts';
import { CATALOGUE } from '../../src/i18n/collection.ts';
import { arbitraryFacts } from '../banners/arbitrary-facts.ts';
import { HEALTH, OUTDATED } from './answers.ts';

const WIRE = {
  'not-configured': { configured: false, verified: null, checkedAt: null },
  'not-tested': { configured: true, verified: null, checkedAt: null },
  'test-failed': { configured: true, verified: false, checkedAt: null },
  verified: { configured: true, verified: true, checkedAt: null },
  unknown: { configured: null, verified: null, checkedAt: null },
} as const satisfies Record<string, M2mWire>;

test('for any person and any setup, the banners are those of the product, in its order', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom(...SURFACES), (any, surface) => {
      // How the code came into the account is not in the answer.
      const facts = { ...any, bundle: { ...any.bundle, bundled: null } };
      const { bundle, m2m, ...own } = facts;
      const health: Health = {
        ...HEALTH,
        bundle: {
          version: bundle.installed,
          required: bundle.required,
          outdated: isOutdated(bundle.installed, bundle.required),
          managed: bundle.managed,
        },
        m2m: { netsuite: WIRE[m2m.netsuite], ringcentral: WIRE[m2m.ringcentral] },
      };
      const banners = bannersFor(health, own, { surface, now: 0 });
      expect(banners).toEqual(evaluate(facts, surface, {}, 0));
      const order = banners.map(({ id }) => BANNER_IDS.indexOf(id));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});

test('an answer alone shows what it knows and nothing of the person', () => {
  expect(bannersFor(HEALTH)).toEqual([]);
  expect(bannersFor(OUTDATED).map(({ id, case: wording }) => [id, wording])).toEqual([
    ['update-bundle', 'ask-admin'],
  ]);
});

test('only an answer that says outdated asks for an update, whatever versions it holds', () => {
  for (const outdated of [false, null])
    expect(bannersFor({ ...OUTDATED, bundle: { ...OUTDATED.bundle, outdated } })).toEqual([]);
});

test('company setup is shown to a company admin only', () => {
  const health: Health = {
    ...HEALTH,
    m2m: { netsuite: WIRE['test-failed'], ringcentral: WIRE.verified },
  };
  expect(bannersFor(health)).toEqual([]);
  expect(bannersFor(health, { role: 'member' })).toEqual([]);
  expect(
    bannersFor(health, { role: 'company-admin' }).map(({ id, case: wording }) => [id, wording]),
  ).toEqual([['integrations-setup', 'netsuite-failed']]);
});

test(
  'a lapsed session matters to those who see customers or contacts; the answer says who does, ' +
    'unless the caller knows better',
  () => {
    const permissions = (held: 'VIEW' | 'NONE' | null) =>
      ({
        LIST_CONTACT: { needed: 'VIEW', held, granted: null },
        LIST_CUSTJOB: { needed: 'VIEW', held, granted: null },
      }) as const;
    const shown = (held: 'VIEW' | 'NONE' | null, own = {}) =>
      bannersFor({ ...HEALTH, permissions: permissions(held) }, { session: 'lapsed', ...own })
        .length;
    expect([shown('VIEW'), shown('NONE'), shown(null), shown('NONE', { usesCrm: true })]).toEqual([
      1, 0, 0, 1,
    ]);
    expect(factsFromHealth({ ...HEALTH, permissions: {} }).usesCrm).toBe('unknown');
  },
);

test('what a person dismissed stays away, as in the product', () => {
  const own = { notifications: 'default' } as const;
  expect(bannersFor(HEALTH, own, { now: 1_000 })).toHaveLength(1);
  expect(
    bannersFor(HEALTH, own, { now: 1_000, dismissals: { 'enable-notifications': 900 } }),
  ).toEqual([]);
});

test('the texts are in the language that was asked for, and in English where there is none', () => {
  const own = { connection: 'never-connected' } as const;
  const shown = (language?: string) =>
    bannersFor(HEALTH, own, language === undefined ? {} : { language })[0];
  expect(shown()?.title).toBe('Connect RingCentral to make and take calls here');
  expect([shown('de')?.title, shown('de-CH')?.title]).toEqual(
    Array(2).fill('Verbinden Sie RingCentral, um hier zu telefonieren'),
  );
  expect([shown('DE'), shown('xx'), shown('')].map((banner) => banner?.title)).toEqual([
    shown('de')?.title,
    shown()?.title,
    shown()?.title,
  ]);
  const {
    title: _title,
    body: _body,
    action,
    ...same
  } = shown('de') ?? { title: '', body: '', action: null };
  expect({ ...same, kind: action?.kind }).toMatchObject({
    id: 'connect-ringcentral',
    case: 'first',
    kind: 'open-settings',
  });
});

test('it speaks every language of the product', () => {
  expect(LANGUAGES).toEqual([
    'en',
    ...CATALOGUE.translations.map(({ words }) => words['language.tag']),
  ]);
});
