import fc from 'fast-check';
import { BANNER_IDS, type BannerId } from '../../src/banners/banner.ts';
import { evaluate } from '../../src/banners/evaluate.ts';
import { RULES } from '../../src/banners/rules.ts';
import { type Facts, SURFACES, type Surface, UNKNOWN_FACTS } from '../../src/facts/facts.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';

const NOW = Date.UTC(2026, 0, 15);
const surface = fc.constantFrom(...SURFACES);
const ids = (facts: Facts, on: Surface) => evaluate(facts, on, {}, NOW).map((banner) => banner.id);
const know = (facts: Partial<Facts>): Facts => ({ ...UNKNOWN_FACTS, ...facts });

describe('for any facts', () => {
  test('at most one of connect and reconnect shows', () => {
    fc.assert(
      fc.property(arbitraryFacts, surface, (facts, on) => {
        const shown = ids(facts, on).filter(
          (id) => id === 'connect-ringcentral' || id === 'reconnect-ringcentral',
        );
        expect(shown.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('nobody but a company admin gets integrations-setup', () => {
    fc.assert(
      fc.property(arbitraryFacts, surface, (facts, on) => {
        if (facts.role !== 'company-admin')
          expect(ids(facts, on)).not.toContain('integrations-setup');
      }),
    );
  });

  test('the order is the order of the catalogue, on every surface', () => {
    fc.assert(
      fc.property(arbitraryFacts, surface, (facts, on) => {
        const positions = ids(facts, on).map((id) => BANNER_IDS.indexOf(id));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(new Set(positions).size).toBe(positions.length);
      }),
    );
  });

  test('forgetting any one fact never adds a banner', () => {
    const names = Object.keys(UNKNOWN_FACTS) as (keyof Facts)[];
    fc.assert(
      fc.property(arbitraryFacts, surface, fc.constantFrom(...names), (facts, on, name) => {
        const before = ids(facts, on);
        const after = ids({ ...facts, [name]: UNKNOWN_FACTS[name] }, on);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  test('each banner has words, and what cannot be dismissed says never', () => {
    fc.assert(
      fc.property(arbitraryFacts, surface, (facts, on) => {
        for (const banner of evaluate(facts, on, {}, NOW)) {
          expect(banner.title).not.toBe('');
          expect(banner.body).not.toMatch(/\{(installed|required)\}/);
          expect(Object.values(RULES[banner.id].dismissal)).toContain(banner.dismissal);
        }
      }),
    );
  });

  test('a banner that can never be dismissed ignores what a store says', () => {
    const all = Object.fromEntries(BANNER_IDS.map((id) => [id, NOW]));
    fc.assert(
      fc.property(arbitraryFacts, surface, (facts, on) => {
        const always = evaluate(facts, on, {}, NOW)
          .filter((banner) => banner.dismissal === 'never')
          .map((banner) => banner.id);
        expect(evaluate(facts, on, all, NOW).map((banner) => banner.id)).toEqual(always);
      }),
    );
  });
});

describe('with nothing known', () => {
  test.each(SURFACES)('nothing shows on the %s', (on) => {
    expect(ids(UNKNOWN_FACTS, on)).toEqual([]);
  });
});

/** Facts that show exactly one banner on the softphone page, and the same facts fixed. */
const CAUSES: Record<BannerId, { shown: Partial<Facts>; fixed: Partial<Facts> }> = {
  'netsuite-session-expired': {
    shown: { usesCrm: true, session: 'lapsed' },
    fixed: { usesCrm: true, session: 'active' },
  },
  'reconnect-ringcentral': {
    shown: { connection: 'revoked' },
    fixed: { connection: 'connected' },
  },
  'connect-ringcentral': {
    shown: { connection: 'never-connected' },
    fixed: { connection: 'connected' },
  },
  'media-capability': {
    shown: { tab: 'active', microphone: 'missing' },
    fixed: { tab: 'active', microphone: 'ready' },
  },
  'multiple-tabs': { shown: { tab: 'inactive' }, fixed: { tab: 'active' } },
  'update-bundle': {
    shown: { bundle: { installed: '0.9.0', required: '1.0.0', managed: null, bundled: null } },
    fixed: { bundle: { installed: '1.0.0', required: '1.0.0', managed: null, bundled: null } },
  },
  'integrations-setup': {
    shown: { role: 'company-admin', m2m: { netsuite: 'verified', ringcentral: 'not-configured' } },
    fixed: { role: 'company-admin', m2m: { netsuite: 'verified', ringcentral: 'verified' } },
  },
  'enable-notifications': {
    shown: { notifications: 'default' },
    fixed: { notifications: 'granted' },
  },
};

describe.each(BANNER_IDS)('%s', (id) => {
  test('shows for its cause alone', () => {
    expect(ids(know(CAUSES[id].shown), 'softphone')).toEqual([id]);
  });

  test('clears when the cause goes', () => {
    expect(ids(know(CAUSES[id].fixed), 'softphone')).toEqual([]);
  });
});

const M2M_STATES = ['not-configured', 'not-tested', 'test-failed', 'verified', 'unknown'] as const;

test.each(
  M2M_STATES.flatMap((ringcentral) => M2M_STATES.map((netsuite) => ({ ringcentral, netsuite }))),
)(
  'the setup banner for %o shows until both are verified, and says nothing of what is unknown',
  (m2m) => {
    const shown = evaluate(know({ role: 'company-admin', m2m }), 'softphone', {}, NOW).find(
      ({ id }) => id === 'integrations-setup',
    );
    const wanting = Object.values(m2m).filter(
      (state) => state !== 'verified' && state !== 'unknown',
    );
    expect(shown === undefined).toBe(wanting.length === 0);
    // The worst is spoken of, and the click leads to its card.
    const worst = ['not-configured', 'test-failed', 'not-tested'].find((state) =>
      wanting.some((one) => one === state),
    );
    const whose = (['ringcentral', 'netsuite'] as const).filter(
      (service) => m2m[service] === worst,
    );
    if (shown !== undefined)
      expect(shown.action).toMatchObject({
        kind: 'open-settings',
        card: `${whose[0] ?? ''}-company`,
      });
  },
);

describe('who is concerned', () => {
  test('a lapsed session means nothing to a role without customers and contacts', () => {
    expect(ids(know({ usesCrm: false, session: 'lapsed' }), 'softphone')).toEqual([]);
  });

  test('an inactive tab does not also ask for the microphone', () => {
    expect(ids(know({ tab: 'inactive', microphone: 'blocked' }), 'softphone')).toEqual([
      'multiple-tabs',
    ]);
  });

  test('on a record the microphone matters only to those who are connected', () => {
    expect(ids(know({ connection: 'connected', microphone: 'blocked' }), 'record')).toEqual([
      'media-capability',
    ]);
    expect(ids(know({ connection: 'never-connected', microphone: 'blocked' }), 'record')).toEqual([
      'connect-ringcentral',
    ]);
  });

  test.each([
    [true, true, true, 'managed', 'open-bundles'],
    [true, true, false, 'managed', 'open-bundles'],
    [true, null, true, 'can-update', 'open-bundles'],
    [true, false, false, 'ask-admin', 'open-bundles'],
    [true, null, 'unknown', 'ask-admin', 'open-bundles'],
    [null, null, true, 'can-update', 'open-bundles'],
    [null, null, 'unknown', 'ask-admin', 'open-bundles'],
    [false, null, true, 'deployed', 'open-settings'],
    [false, null, false, 'deployed', 'open-settings'],
  ] as const)(
    'old code, in a bundle %s, managed %s, may update %s, reads %s',
    (bundled, managed, canUpdateBundle, wording, action) => {
      const bundle = { installed: '0.9.0', required: '1.0.0', managed, bundled };
      const [banner] = evaluate(know({ bundle, canUpdateBundle }), 'softphone', {}, NOW);
      expect(banner?.case).toBe(wording);
      expect(banner?.action?.kind ?? null).toBe(action);
      expect(banner?.body).toContain('Version 0.9.0');
    },
  );

  test('a version with a dollar sign in it is shown as it is', () => {
    const bundle = { installed: '0.9.0', required: '1.0.0-$&', managed: null, bundled: null };
    expect(evaluate(know({ bundle }), 'softphone', {}, NOW)).toEqual([]);
  });

  test.each([
    ['not-configured', 'not-configured', 'both-missing', 'ringcentral-company'],
    ['not-configured', 'test-failed', 'ringcentral-missing', 'ringcentral-company'],
    ['unknown', 'not-configured', 'netsuite-missing', 'netsuite-company'],
    ['verified', 'test-failed', 'netsuite-failed', 'netsuite-company'],
    ['test-failed', 'not-tested', 'ringcentral-failed', 'ringcentral-company'],
    ['test-failed', 'test-failed', 'both-failed', 'ringcentral-company'],
  ] as const)(
    'RingCentral %s and NetSuite %s reads %s and opens %s',
    (ringcentral, netsuite, wording, card) => {
      const [banner] = evaluate(
        know({ role: 'company-admin', m2m: { ringcentral, netsuite } }),
        'softphone',
        {},
        NOW,
      );
      expect(banner?.case).toBe(wording);
      expect(banner?.action).toMatchObject({ kind: 'open-settings', card });
    },
  );
});

describe('putting away', () => {
  const facts = know({ notifications: 'default' });
  const HOUR = 60 * 60 * 1000;

  test.each([
    [6 * 24 + 23, false],
    [7 * 24 - 1 / 60, false],
    [7 * 24, true],
    [7 * 24 + 1 / 60, true],
    [-1, false],
    [-8 * 24, true],
  ])('after %d hours notifications show again: %s', (hours, shows) => {
    const putAway = { 'enable-notifications': NOW };
    expect(evaluate(facts, 'softphone', putAway, NOW + hours * HOUR).length === 1).toBe(shows);
  });

  test.each(['member', 'company-admin', 'unknown'] as const)(
    'nobody is left with an old bundle that can be neither updated nor closed: %s',
    (role) => {
      for (const bundled of [true, false, null]) {
        const facts = know({
          bundle: { installed: '0.9.0', required: '1.0.0', managed: null, bundled },
          role,
        });
        expect(evaluate(facts, 'softphone', {}, NOW)[0]?.action).not.toBeNull();
        expect(evaluate(facts, 'softphone', { 'update-bundle': NOW }, NOW)).toEqual([]);
      }
    },
  );
});
