import fc from 'fast-check';
import type { Banner } from '../../src/banners/banner.ts';
import { messageHtml, moreLabel } from '../../src/banners/message-html.ts';

const LINKS = { softphone: '/softphone?a=1&b=2', settings: '/settings?a=1', bundles: '/bundles' };
const BANNER: Banner = {
  id: 'integrations-setup',
  severity: 'warning',
  case: 'both-missing',
  placement: 'bar',
  title: 'Title',
  body: 'Body',
  action: { kind: 'open-settings', card: 'netsuite-company', label: 'Open Settings' },
  dismissal: 'visit',
};

/** Everything between tags, and the tags without their attributes' values. */
const tags = (html: string) =>
  html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""')) ?? [];

test('a message is its body and plain links that open in a new tab', () => {
  expect(messageHtml(BANNER, 2, LINKS)).toBe(
    'Body ' +
      '<a class="rcp-banner" data-rcp="action" data-rcp-banner="integrations-setup" ' +
      'href="/settings?a=1#netsuite-company" target="_blank" rel="noopener">Open Settings</a> · ' +
      '<a class="rcp-banner" data-rcp="dismiss" data-rcp-banner="integrations-setup" href="#" ' +
      'target="_blank" rel="noopener">Not now</a> · ' +
      '<a class="rcp-banner" data-rcp="more" data-rcp-banner="integrations-setup" ' +
      'href="/softphone?a=1&amp;b=2" target="_blank" rel="noopener">2 more in the ' +
      'softphone</a>',
  );
});

test('what can never be dismissed has no "Not now", and what nobody can fix has no action', () => {
  const html = messageHtml({ ...BANNER, action: null, dismissal: 'never' }, 0, LINKS);
  expect(html).not.toContain('data-rcp="dismiss"');
  expect(html).not.toContain('data-rcp="action"');
  expect(html).toContain(`>${moreLabel(0)}</a>`);
});

test('no text of any kind adds a tag or an attribute', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      "' onclick='x",
      '\u202e<b>',
    ),
  );
  const plain = tags(messageHtml(BANNER, 1, LINKS));
  fc.assert(
    fc.property(hostile, hostile, (body, label) => {
      const banner = {
        ...BANNER,
        body,
        action: { kind: 'open-settings', card: 'netsuite-company', label } as const,
      };
      expect(tags(messageHtml(banner, 1, LINKS))).toEqual(plain);
    }),
  );
});
