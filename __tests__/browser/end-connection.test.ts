import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { banner, type Person, SETUP, SOFTPHONE } from './support/person.ts';
import { NAMES, useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const SIGN_IN =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in&deploy=customdeploy_rcp_sign_in';

const person = (page: Page, name: string) =>
  page.locator('[data-person]').filter({ hasText: name });

async function openSetup(who: 'administrator' | 'admin'): Promise<{ admin: Person; page: Page }> {
  const admin = await suite.person(who);
  const page = await admin.open(`${SETUP}#people`);
  await person(page, NAMES.member).waitFor();
  return { admin, page };
}

/** Asks as a page of ours does, with its token. */
async function post(
  person: Person,
  page: Page,
  address: string,
  request: object,
): Promise<Record<string, unknown>> {
  const token = /"token":"([^"]+)"/.exec(
    (await page.locator('#rcp-data').textContent()) ?? '',
  )?.[1];
  const answer = await person.context.request.post(
    `${suite.server.origin}${address}&custom_who=MODEL_1:${String(person.user.id)}`,
    { data: { ...request, token } },
  );
  return (await answer.json()) as Record<string, unknown>;
}

const order = async (admin: Person, page: Page, user: number) =>
  String((await post(admin, page, SETUP, { action: 'end-order', user }))['order']);
const codeOf = (answer: Record<string, unknown>) =>
  (answer['error'] as { code: string } | undefined)?.code;

test('an order is good for the admin it was given to, for a minute, and as it was sealed', async () => {
  const [{ page, admin }, { page: otherPage, admin: otherAdmin }] = [
    await openSetup('administrator'),
    await openSetup('admin'),
  ];
  const user = suite.world.user(NAMES.other).id;
  const given = await order(admin, page, user);
  expect(given.length).toBeGreaterThan(100);
  expect(codeOf(await post(otherAdmin, otherPage, SIGN_IN, { action: 'end', order: given }))).toBe(
    'RCP_FORM_EXPIRED',
  );
  expect(
    codeOf(
      await post(admin, page, SIGN_IN, {
        action: 'end',
        order: given.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      }),
    ),
  ).toBe('RCP_FORM_EXPIRED');
  await suite.world.clock(61_000);
  expect(codeOf(await post(admin, page, SIGN_IN, { action: 'end', order: given }))).toBe(
    'RCP_FORM_EXPIRED',
  );
  await suite.world.clock(0);
  // Nothing of that ended anything.
  await page.reload();
  await person(page, NAMES.other).waitFor();
  expect(admin.problems).toEqual([]);
});

test(
  'an admin ends a person’s connection: the phone goes offline, the grant is revoked, and the ' +
    'trail says who did it',
  async () => {
    const member = await Caller.at(await suite.person('member'));
    const tokens = async () => (await suite.standIn.tokens())['101'];
    expect(await tokens()).toMatchObject({ refresh: 1 });
    const { page, admin } = await openSetup('administrator');
    const find = page.getByLabel('Find by name');
    await find.fill('one memb');
    await person(page, NAMES.other).waitFor({ state: 'detached' });
    const end = page.getByRole('button', { name: `End connection of ${NAMES.member}` });

    // The safe button has the focus, and Escape changes nothing.
    await end.click();
    const dialog = page.getByRole('dialog', {
      name: `End the RingCentral connection of ${NAMES.member}?`,
    });
    await dialog.waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Cancel');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await person(page, NAMES.member).count()).toBe(1);

    await end.click();
    await dialog.getByRole('button', { name: 'End connection' }).click();
    await page.getByText(`The connection of ${NAMES.member} has ended.`).waitFor();
    await person(page, NAMES.member).waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      `The connection of ${NAMES.member} has ended.`,
    );
    await page.getByRole('link', { name: 'All tasks' }).click();
    await page
      .locator('[data-row]')
      .filter({ hasText: `Ended the RingCentral connection of ${NAMES.member}` })
      .filter({ hasText: `${NAMES.administrator}, Administrator` })
      .waitFor();

    expect(await tokens()).toMatchObject({ access: 0, refresh: 0 });

    await banner(member.page, 'connect-ringcentral').waitFor({ timeout: 30_000 });
    await member.page
      .locator('[data-registration="registered"]')
      .waitFor({ state: 'detached', timeout: 30_000 });
    expect(admin.problems).toEqual([]);
  },
);

test('a member gets no order', async () => {
  const member = await suite.person('member');
  const page = await member.open(SOFTPHONE);
  expect(
    codeOf(
      await post(member, page, SETUP, {
        action: 'end-order',
        user: suite.world.user(NAMES.other).id,
      }),
    ),
  ).toBe('RCP_NOT_ALLOWED');
  expect(codeOf(await post(member, page, SETUP, { action: 'people', text: '' }))).toBe(
    'RCP_NOT_ALLOWED',
  );
});
