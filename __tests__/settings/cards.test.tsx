import { render } from 'preact-render-to-string';
import { Settings } from '../../src/settings/settings.tsx';
import { SettingsStore } from '../../src/settings/settings-store.ts';
import { CONNECTION_STATES, type ConnectionState } from '../../src/status/facts.ts';
import type { SettingsView } from '../../src/status/settings.ts';
import { SETTINGS_VIEW, installFakePage } from './fake-page.ts';

type Change = Partial<Omit<SettingsView, 'facts'>> & { facts?: Partial<SettingsView['facts']> };

function html({ facts = {}, ...rest }: Change = {}): string {
  return render(<Settings store={new SettingsStore({ ...SETTINGS_VIEW, ...rest, facts: { ...SETTINGS_VIEW.facts, ...facts } })} />);
}

/** One card of the page, as HTML. */
function card(page: string, id: string): string {
  return new RegExp(`<section class="card" id="${id}".*?(?=<section class="card"|</main>)`, 's').exec(page)?.[0] ?? '';
}
const text = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const MEMBER: Change = { company: null, facts: { role: 'member' } };

beforeEach(installFakePage);

test('each card that a link may name is there, with a heading and a state in words', () => {
  const page = html();
  for (const id of ['ringcentral-you', 'netsuite-you', 'notifications', 'microphone', 'ringcentral-company', 'netsuite-company']) {
    expect(card(page, id)).toMatch(new RegExp(`aria-labelledby="${id}-title".*<h3 id="${id}-title">.*class="chip chip-`, 's'));
  }
});

test('a member sees states and who can change them, and no value and no form', () => {
  const page = html(MEMBER);
  expect(page).not.toContain('<form');
  expect(page).not.toContain('<input');
  for (const id of ['ringcentral-company', 'netsuite-company']) expect(text(card(page, id))).toContain('A company admin sets this up and can change it.');
});

test('a company admin whose values could not be read is not told to ask a company admin', () => {
  const page = text(card(html({ company: null }), 'netsuite-company'));
  expect(page).toContain('could not be read');
  expect(page).not.toContain('A company admin sets this up');
});

test.each([[true, false], [false, true]])('administrator %s: the list of admin roles is read-only %s', (administrator, readOnly) => {
  const field = /<input[^>]*name="adminRoles"[^>]*>/.exec(html({ administrator }))?.[0] ?? '';
  expect(/\breadonly\b/i.test(field)).toBe(readOnly);
});

test('every field has a label and is described by its help', () => {
  const page = html();
  const inputs = [...page.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  expect(inputs).toHaveLength(7);
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
};

test('a company without an application offers no button that would do nothing', () => {
  const ours = card(html({ signIn: { ...SETTINGS_VIEW.signIn, ready: false }, facts: { connection: 'never-connected' } }), 'ringcentral-you');
  expect(ours).not.toContain('<button');
  expect(text(ours)).toContain('Your company has not entered its RingCentral application yet');
});

test.each(CONNECTION_STATES.map((state) => [state]))('%s: the card says so, and offers what mends it', (connection: ConnectionState) => {
  const page = html({ facts: { connection } });
  const ours = card(page, 'ringcentral-you');
  const buttons = [...ours.matchAll(/<button[^>]*>([^<]*)</g)].map(([, label]) => label);
  expect(buttons).toEqual(BUTTONS[connection]);
  expect(/data-banner="(re)?connect-ringcentral"/.test(ours)).toBe(connection !== 'connected');
  // The card carries it, so no bar says it a second time.
  expect(page.match(/data-banner="(re)?connect-ringcentral"/g) ?? []).toHaveLength(connection === 'connected' ? 0 : 1);
});

test('a test can be recorded only for what is set up', () => {
  const facts = { m2m: { ...SETTINGS_VIEW.facts.m2m, netsuite: { configured: false, verified: null, checkedAt: null } } };
  const page = html({ facts });
  expect(card(page, 'netsuite-company')).not.toContain('Record: test passed');
  expect(card(page, 'ringcentral-company')).toContain('Record: test passed');
});

test('the missing credential is spoken of at its card alone', () => {
  const facts = { m2m: { ringcentral: { configured: true, verified: true, checkedAt: null }, netsuite: { configured: false, verified: null, checkedAt: null } } };
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
    company: { rcServer: hostile, rcClientId: hostile, rcSecret: hostile, nsClientId: hostile, nsCertificate: hostile, minVersion: hostile, adminRoles: hostile },
    bundle: { compiled: hostile, installed: hostile, id: 1 },
  });
  expect(page).not.toContain('<script');
});
