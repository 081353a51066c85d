import { render } from 'preact-render-to-string';
import { SettingsStore } from '../../src/browser/company/settings-store.ts';
import { SECTION_GROUPS, SECTIONS } from '../../src/browser/settings/sections.tsx';
import { Settings } from '../../src/browser/settings/settings.tsx';
import type { SettingsView } from '../../src/contracts/settings.ts';
import type { TestReport } from '../../src/contracts/test-result.ts';
import { CONNECTION_STATES, type ConnectionState } from '../../src/facts/facts.ts';
import { installFakePage, SETTINGS_VIEW } from './fake-settings-page.ts';

type Change = Partial<Omit<SettingsView, 'facts'>> & { facts?: Partial<SettingsView['facts']> };

function html({ facts = {}, ...rest }: Change = {}): string {
  return render(
    <Settings
      store={
        new SettingsStore({
          ...SETTINGS_VIEW,
          ...rest,
          facts: { ...SETTINGS_VIEW.facts, ...facts },
        })
      }
    />,
  );
}

/** One card of the page, as HTML. */
function card(page: string, id: string): string {
  return (
    new RegExp(`<section class="card" id="${id}".*?(?=<section class="card"|</main>)`, 's').exec(
      page,
    )?.[0] ?? ''
  );
}
const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The half of the page that is about the company. */
const ofCompany = (page: string) => page.slice(page.indexOf('id="group-company"'));

const MEMBER: Change = { company: null, infoLinks: null, facts: { role: 'member' } };

beforeEach(installFakePage);

test('each card that a link may name is there, with a heading and a state in words', () => {
  const page = html();
  for (const id of [
    'ringcentral-you',
    'netsuite-you',
    'notifications',
    'microphone',
    'ringcentral-company',
    'netsuite-company',
  ]) {
    expect(card(page, id)).toMatch(
      new RegExp(`aria-labelledby="${id}-title".*<h3 id="${id}-title">.*class="chip chip-`, 's'),
    );
  }
});

test.each([
  ['a company admin', {}],
  ['a member', MEMBER],
])('%s: every entry of the navigation leads to a card of the page', (_, change) => {
  const page = html({ ...change, callSync: { chip: 'running', page: null } });
  const nav = /<nav.*?<\/nav>/s.exec(page)?.[0] ?? '';
  const targets = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
  expect(targets).toEqual(SECTION_GROUPS.flatMap((group) => SECTIONS[group].map(({ id }) => id)));
  for (const id of targets) expect(page).toContain(`<section class="card" id="${id}"`);
});

test('the navigation leaves out a section that has nothing to show', () => {
  expect(html({ callSync: null })).not.toContain('href="#call-sync"');
});

test('a member sees states and who can change them, and no value and no form', () => {
  const page = html(MEMBER);
  expect(page).not.toContain('<form');
  expect(ofCompany(page)).not.toContain('<input');
  for (const id of ['ringcentral-company', 'netsuite-company'])
    expect(text(card(page, id))).toContain(
      'Only company admins can set up or change this connection.',
    );
});

test('a company admin whose values could not be read isn’t sent to a company admin', () => {
  const page = text(card(html({ company: null }), 'netsuite-company'));
  expect(page).toContain('couldn’t be read');
  expect(page).not.toContain('Only company admins can set up');
});

test.each([
  [true, false],
  [false, true],
])('administrator %s: the list of admin roles is read-only %s', (administrator, readOnly) => {
  const field = /<input[^>]*name="adminRoles"[^>]*>/.exec(html({ administrator }))?.[0] ?? '';
  expect(/\breadonly\b/i.test(field)).toBe(readOnly);
});

test('every field has a label and is described by its help', () => {
  const page = html();
  for (const [tag] of page.matchAll(/<(?:input|select)[^>]*>/g)) {
    const id = / id="([^"]+)"/.exec(tag)?.[1];
    if (id === undefined) expect(page).toContain(`<label class="switch">${tag}`);
    else expect(page).toContain(`for="${id}"`);
  }
  const inputs = [...ofCompany(page).matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  expect(inputs).toHaveLength(12);
  for (const tag of inputs) {
    const id = / id="([^"]+)"/.exec(tag)?.[1] ?? '';
    expect(page).toContain(`for="${id}"`);
    expect(tag).toContain(`aria-describedby="${id}-help"`);
    expect(page).toContain(`id="${id}-help"`);
  }
});

const BUTTONS: Record<ConnectionState, string[]> = {
  'never-connected': ['Connect'],
  disconnected: ['Connect'],
  connected: ['Switch account', 'Disconnect'],
  expired: ['Reconnect'],
  revoked: ['Reconnect'],
  elsewhere: ['Reconnect'],
};

test('a company without an application offers no button that would do nothing', () => {
  const ours = card(
    html({
      signIn: { ...SETTINGS_VIEW.signIn, ready: false },
      facts: { connection: 'never-connected' },
    }),
    'ringcentral-you',
  );
  expect(ours).not.toContain('<button');
  expect(text(ours)).toContain('Your company hasn’t set up its RingCentral app yet');
});

test.each(CONNECTION_STATES.map((state) => [state]))(
  '%s: the card says so, and offers what fixes it',
  (connection: ConnectionState) => {
    const page = html({ facts: { connection } });
    const ours = card(page, 'ringcentral-you');
    const buttons = [...ours.matchAll(/<button[^>]*>([^<]*)</g)].map(([, label]) => label);
    expect(buttons).toEqual(BUTTONS[connection]);
    expect(/data-banner="(re)?connect-ringcentral"/.test(ours)).toBe(connection !== 'connected');
    // The card carries it, so no bar says it a second time.
    expect(page.match(/data-banner="(re)?connect-ringcentral"/g) ?? []).toHaveLength(
      connection === 'connected' ? 0 : 1,
    );
  },
);

test('a test is offered only for what is set up', () => {
  const facts = {
    m2m: {
      ...SETTINGS_VIEW.facts.m2m,
      netsuite: { configured: false, verified: null, checkedAt: null },
    },
  };
  const company = { ...SETTINGS_VIEW.company, nsSigner: '' } as NonNullable<
    SettingsView['company']
  >;
  const page = html({ facts, company });
  expect(card(page, 'netsuite-company')).not.toContain('Test connection');
  expect(card(page, 'ringcentral-company')).toContain('Test connection');
  expect(page).not.toContain('Test both connections');
  expect(html()).toContain('Test both connections');
});

test('each company card leads to its task of Setup, which has the steps', () => {
  const page = html();
  expect(card(page, 'ringcentral-company')).toContain('href="/setup#company-app"');
  expect(card(page, 'netsuite-company')).toContain('href="/setup#company-access"');
});

test('a result that an earlier version recorded by hand goes on, and says what is still to do', () => {
  const facts = {
    m2m: {
      ...SETTINGS_VIEW.facts.m2m,
      netsuite: { configured: true, verified: true, checkedAt: null },
    },
  };
  const company = { ...SETTINGS_VIEW.company, nsSigner: '' } as NonNullable<
    SettingsView['company']
  >;
  const ours = text(card(html({ facts, company }), 'netsuite-company'));
  for (const words of [
    'Verified',
    'entered manually in an earlier version',
    'How to set up this connection',
  ])
    expect(ours).toContain(words);
  expect(ours).not.toContain('Test connection');
  expect(text(html({ facts }))).not.toContain('an earlier version');
});

const AT = '2026-01-15T10:00:00.000Z';
const SINCE = '2026-01-12T03:00:00.000Z';

test('a failing credential says why, since when, who noticed, and what is missing', () => {
  const wire = {
    configured: true,
    verified: false,
    checkedAt: AT,
    code: 'RC_SCOPE_MISSING',
    since: SINCE,
    attemptedAt: AT,
  };
  const report = {
    v: 1,
    code: 'RC_SCOPE_MISSING',
    at: AT,
    by: 'schedule',
    since: SINCE,
    failure: 'RC_SCOPE_MISSING',
    found: { answered: ['180000000'], carried: ['ReadAccounts'], missing: ['ReadCallLog'] },
  } as const;
  const page = html({
    facts: { m2m: { ...SETTINGS_VIEW.facts.m2m, ringcentral: wire } },
    tests: { ringcentral: report as unknown as TestReport, netsuite: null },
  });
  const ours = text(card(page, 'ringcentral-company'));
  for (const words of [
    'The token is missing a permission',
    'Failing since',
    '(daily test)',
    'ReadCallLog',
    '180000000',
  ])
    expect(ours).toContain(words);
  expect(
    text(
      card(
        html({
          ...MEMBER,
          facts: { role: 'member', m2m: { ...SETTINGS_VIEW.facts.m2m, ringcentral: wire } },
        }),
        'ringcentral-company',
      ),
    ),
  ).not.toContain('is missing a permission');
});

test('a passed one is unknown after an inconclusive test, and says what was known before', () => {
  const wire = {
    configured: true,
    verified: null,
    checkedAt: SINCE,
    tested: true,
    code: 'NS_TIMEOUT',
    since: null,
    attemptedAt: AT,
  };
  const report = {
    v: 1,
    code: 'NS_TIMEOUT',
    at: AT,
    by: 'admin',
    since: null,
    failure: null,
    found: null,
  } as const;
  const page = html({
    facts: { m2m: { ...SETTINGS_VIEW.facts.m2m, netsuite: wire } },
    tests: { ringcentral: null, netsuite: report },
  });
  const ours = text(card(page, 'netsuite-company'));
  for (const words of ['Unknown', 'NetSuite didn’t respond in time', 'Last successful test'])
    expect(ours).toContain(words);
  expect(card(page, 'netsuite-company')).not.toContain('data-banner="integrations-setup"');
});

test.each([
  [-3, 'The certificate expired'],
  [12, 'The certificate expires in 12 days'],
  [1, 'The certificate expires in 1 day,'],
  [200, null],
])('a certificate that ends in %s days', (days, words) => {
  const ends = new Date(Date.now() + (days + 0.5) * 86_400_000);
  const date = new Date(Date.UTC(ends.getUTCFullYear(), ends.getUTCMonth(), ends.getUTCDate() + 1))
    .toISOString()
    .slice(0, 10);
  const company = {
    ...SETTINGS_VIEW.company,
    nsCertificateEnds: days < 0 ? '2020-01-01' : date,
  } as NonNullable<SettingsView['company']>;
  const ours = text(card(html({ company }), 'netsuite-company'));
  if (words === null) expect(ours).not.toContain('The certificate expire');
  else
    expect(ours).toMatch(
      days > 1
        ? /The certificate expires in 1[123] days/
        : words.startsWith('The certificate expires in 1')
          ? /The certificate expires in [12] days?,/
          : words,
    );
});

test('the missing credential is spoken of at its card alone', () => {
  const facts = {
    m2m: {
      ringcentral: { configured: true, verified: true, checkedAt: null },
      netsuite: { configured: false, verified: null, checkedAt: null },
    },
  };
  const page = html({ facts });
  expect(card(page, 'netsuite-company')).toContain('data-banner="integrations-setup"');
  expect(page.match(/data-banner="integrations-setup"/g)).toHaveLength(1);
});

test('a role without access sees a notice and nothing else', () => {
  const page = html({ company: null, facts: { access: false, role: null } });
  expect(text(page)).toContain('Your role has no access');
  expect(page).not.toContain('class="card" id=');
});

test('values and versions that hold markup are shown as text', () => {
  const hostile = '"><script>alert(1)</script>';
  const page = html({
    company: Object.fromEntries(
      Object.keys(SETTINGS_VIEW.company ?? {}).map((name) => [name, hostile]),
    ) as NonNullable<SettingsView['company']>,
    bundle: { compiled: hostile, installed: hostile, id: 1 },
  });
  expect(page).not.toContain('<script');
});
