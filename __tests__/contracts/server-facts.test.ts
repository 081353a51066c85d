import fc from 'fast-check';
import { factsFromServer } from '../../src/contracts/facts-from-server.ts';
import { parseServerFacts } from '../../src/contracts/server-facts.ts';
import { MINIMUM_BUNDLE_VERSION } from '../../src/contracts/service.ts';
import { UNKNOWN_FACTS } from '../../src/facts/facts.ts';
import { SERVER_FACTS as GOOD } from '../fixtures/server-facts.ts';

describe('facts from the server', () => {
  test('are read', () => {
    const parsed = parseServerFacts(JSON.parse(JSON.stringify(GOOD)));
    expect(parsed).toEqual(GOOD);
    expect(factsFromServer(GOOD)).toMatchObject({
      role: 'company-admin',
      connection: 'connected',
      m2m: { netsuite: 'test-failed', ringcentral: 'not-tested' },
      bundle: { required: '1.2.0' },
      session: 'unknown',
    });
  });

  test('that are null are unknown', () => {
    const nothing = { configured: null, verified: null, checkedAt: null };
    const facts = factsFromServer({
      ...GOOD,
      role: null,
      canUpdateBundle: null,
      usesCrm: null,
      connection: null,
      m2m: { netsuite: nothing, ringcentral: nothing },
      bundle: { installed: null, required: null, managed: null, bundled: null },
    });
    expect(facts).toEqual({
      ...UNKNOWN_FACTS,
      bundle: { ...UNKNOWN_FACTS.bundle, required: MINIMUM_BUNDLE_VERSION },
    });
  });

  test('never lower the version this page needs', () => {
    const facts = factsFromServer({
      ...GOOD,
      bundle: { installed: '0.9.0', required: '0.1.0', managed: null, bundled: null },
    });
    expect(facts.bundle.required).toBe(MINIMUM_BUNDLE_VERSION);
  });

  test.each([
    ['another service', { ...GOOD, service: 'other' }],
    ['another schema', { ...GOOD, schema: 2 }],
    ['a role nobody has', { ...GOOD, role: 'root' }],
    [
      'a link to another origin',
      { ...GOOD, links: { ...GOOD.links, settings: 'https://example.com/' } },
    ],
    ['a link without a scheme', { ...GOOD, links: { ...GOOD.links, settings: '//example.com/' } }],
    ['a script as link', { ...GOOD, links: { ...GOOD.links, settings: 'javascript:alert(1)' } }],
    [
      'a time that is none',
      { ...GOOD, m2m: { ...GOOD.m2m, netsuite: { ...GOOD.m2m.netsuite, checkedAt: 'today' } } },
    ],
    ['a page', '<html>'],
    ['nothing', null],
  ])('with %s are not ours', (_what, value) => {
    expect(parseServerFacts(value)).toBeNull();
  });

  test('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseServerFacts(value)).toBeNull();
      }),
    );
  });
});
