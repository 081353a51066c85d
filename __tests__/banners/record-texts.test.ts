import fc from 'fast-check';
import { evaluate } from '../../src/banners/evaluate.ts';
import { messageHtml } from '../../src/banners/message-html.ts';
import { BANNER } from '../../src/i18n/english/banner.ts';
import { BANNER_ON_PAGE } from '../../src/i18n/english/banner-on-page.ts';
import { RECORD } from '../../src/i18n/english/record.ts';
import { setDictionary } from '../../src/i18n/say.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';

const LINKS = {
  softphone: '/softphone',
  settings: '/settings',
  bundles: '/bundles',
  setup: '/setup',
};

test('whatever is so, a record says nothing that its script doesn’t carry', () => {
  setDictionary({ ...BANNER, ...RECORD });
  fc.assert(
    fc.property(arbitraryFacts, fc.nat(3), (facts, others) => {
      // What only a page of ours knows, the server has no facts of.
      const known = { ...facts, waitingCalls: 0, away: false };
      const said = evaluate(known, 'record', {}, 0).map(
        (banner) => banner.title + messageHtml(banner, others, LINKS),
      );
      expect(said.join('\n')).not.toMatch(/(?:banner|record)\.[a-z]/);
    }),
    { numRuns: 1_000 },
  );
});

test('our own pages say everything that is left for them', () => {
  setDictionary({ ...BANNER, ...BANNER_ON_PAGE });
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom('softphone', 'settings'), (facts, surface) => {
      const said = evaluate(facts, surface, {}, 0).map(
        ({ title, body, action }) => `${title} ${body} ${action?.label ?? ''}`,
      );
      expect(said.join('\n')).not.toMatch(/banner\.[a-z]/);
    }),
    { numRuns: 1_000 },
  );
});
