import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { type Person, SETTINGS } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

/** Somebody signs in to NetSuite in this browser, as a colleague at the same desk does. */
async function signInAt(desk: Person, name: 'Member One' | 'Company Admin'): Promise<void> {
  const { id } = suite.world.user(name);
  const answer = await desk.context.request.post('/control/sign-in', {
    data: { userId: id, role: 'customrole_rcp_member' },
  });
  expect(answer.ok()).toBe(true);
}

/** The locked page: its title has the focus, and Reload can be clicked where it is. */
async function isLocked(page: Page): Promise<Locator> {
  await page.locator('[data-locked="user"]').waitFor({ timeout: 20_000 });
  const reload = page.getByRole('button', { name: 'Reload' });
  const seen = await reload.evaluate((button) => {
    const { left, top, right, bottom } = button.getBoundingClientRect();
    const front = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
      front: front === button,
      focus: document.activeElement?.tagName,
    };
  });
  expect(seen).toEqual({ inside: true, front: true, focus: 'H1' });
  return reload;
}

/** Organizers of all Phone Call records that hold this text, as NetSuite shows them. */
async function organizers(person: Person, text: string): Promise<string[]> {
  const list = await person.open('/app/common/search/searchresults.nl?searchtype=phonecall');
  const links = await list
    .locator('td a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const found: string[] = [];
  for (const link of [...new Set(links)].filter(
    (href) => href.includes('call.nl') && !href.includes('e=T'),
  )) {
    await list.goto(link);
    if ((await list.getByText(text).count()) > 0)
      found.push(await list.locator('[data-walkthrough="Field:assigned"] .uir-field').innerText());
  }
  await list.close();
  return found;
}

test(
  'somebody else signs in during a call: the call goes on, then the page locks, and the note ' +
    'waits for its owner',
  async () => {
    const [one, other] = await Promise.all([
      Caller.at(await suite.person('member')),
      Caller.at(await suite.person('other')),
    ]);
    const settings = await one.person.open(SETTINGS);
    await connect(one, other, '102');
    await one.page.getByLabel('Notes').fill('Only for its owner');

    await signInAt(one.person, 'Company Admin');
    await one.page.locator('[data-locking="user"]').waitFor({ timeout: 20_000 });
    await isLocked(settings);
    // Nobody is cut off, and what is typed is still taken.
    await Promise.all([one.hears(), other.hears()]);
    await one.page.getByLabel('Notes').press('End');
    await one.page.getByLabel('Notes').pressSequentially(', to the end');
    await one.press('Hang up');
    const reload = await isLocked(one.page);
    expect(await accessibilityProblems(one.page)).toEqual([]);

    // The locked page no longer takes calls.
    await other.dial('101');
    await other.page.getByText(/To 101, .*, Number not reachable/).waitFor({ timeout: 15_000 });
    expect(await organizers(one.person, 'Only for its owner')).toEqual([]);

    await signInAt(one.person, 'Member One');
    await reload.click();
    await one.registered();
    // The after-call card is still there, unless its minute is over.
    const save = one.page.getByRole('button', { name: 'Save', exact: true });
    const logged = one.page.locator('.recent[data-stage="logged"]');
    await save.or(logged).first().waitFor({ timeout: 15_000 });
    if ((await logged.count()) === 0) await save.click();
    await logged.first().waitFor({ timeout: 15_000 });
    expect(await organizers(one.person, 'Only for its owner, to the end')).toEqual([
      String(one.person.user.id),
    ]);
  },
);

test(
  'somebody else signs in while nobody calls: every page is locked within seconds, also narrow ' +
    'and dark',
  async () => {
    const person = await suite.person('member', {
      viewport: { width: 320, height: 400 },
      colorScheme: 'dark',
    });
    const one = await Caller.at(person);
    await signInAt(person, 'Company Admin');
    const reload = await isLocked(one.page);
    await reload.click();
    // Now it is the other one's phone.
    await one.page.getByText('Extension 103').waitFor({ timeout: 15_000 });
  },
);
