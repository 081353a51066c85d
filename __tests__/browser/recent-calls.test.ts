import { Caller } from './support/caller.ts';
import { SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const UNREACHABLE = '+1 212 555 0999';

test('a call that comes to nothing says why where it was, and is called again from there', async () => {
  const one = await Caller.at(await suite.person('member'));
  await one.dial(UNREACHABLE);
  const card = one.page.locator('.failed-call');
  await card.getByText('Number not reachable').waitFor();
  const box = await card.boundingBox();
  const window = one.page.viewportSize();
  if (box === null || window === null) throw new Error('not drawn');
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThan(window.height / 2);
  await card.getByRole('button', { name: 'Call again' }).click();
  await one.page.locator('.recent').nth(1).waitFor();
  expect(await one.page.locator('.recent').count()).toBe(2);
  await card.getByRole('button', { name: 'Close' }).click();
  await card.waitFor({ state: 'detached' });
});

test('Call back without a microphone says so in that call’s row', async () => {
  const person = await suite.person('member');
  const one = await Caller.at(person);
  await one.dial(UNREACHABLE);
  const row = one.page.locator('.recent').first();
  await row.waitFor();
  await person.allow('microphone', 'denied');
  await row.getByRole('button', { name: /^Call/ }).click();
  await row.getByText(/Can’t call without a microphone/).waitFor();
});

test(
  'a call of yesterday shows its date, one of today its time alone, and an empty list says ' +
    'which browser it is of',
  async () => {
    const person = await suite.person('member');
    const hours = (ago: number) => {
      const at = Date.now() - ago * 3_600_000;
      return JSON.stringify({
        externalId: `rcp-test-${String(ago)}-13`,
        stage: 'logged',
        direction: 'outbound',
        number: '+12125550182',
        name: '',
        startedAt: at,
        answeredAt: at,
        endedAt: at,
        seenAt: at,
        result: 'answered',
        recorded: false,
        note: '',
        entity: null,
        tab: 'gone',
        tries: 0,
        notBefore: 0,
        url: '/app/crm/calendar/call.nl?id=1',
        changedAt: at,
      });
    };
    const empty = await person.open(SOFTPHONE);
    await empty.getByText('No recent calls in this browser.').waitFor();
    await empty.evaluate(
      ([old, fresh]) => {
        localStorage.setItem('rcp-call:MODEL_1:13:rcp-test-25-13', old ?? '');
        localStorage.setItem('rcp-call:MODEL_1:13:rcp-test-0-13', fresh ?? '');
      },
      [hours(25), hours(0)],
    );
    await empty.reload();
    const rows = empty.locator('.recent');
    await rows.nth(1).waitFor();
    // As the user's NetSuite preferences write a date.
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    const date = [yesterday.getMonth() + 1, yesterday.getDate(), yesterday.getFullYear()].join('/');
    expect(await rows.nth(1).textContent()).toContain(date);
    expect(await rows.nth(0).textContent()).not.toMatch(/\d+\/\d+\/\d{4}/);
  },
);

test('a name of 300 wide letters leaves Answer in reach on a small screen', async () => {
  const admin = await suite.person('administrator');
  const edit = await admin.open('/app/common/entity/custjob.nl?id=1&e=T');
  const before = await edit.getByLabel('Company Name').inputValue();
  await edit.close();
  const rename = async (name: string) => {
    const page = await admin.open('/app/common/entity/custjob.nl?id=1&e=T');
    await page.getByLabel('Company Name').fill(name);
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('link', { name: 'Edit' }).first().waitFor();
    await page.close();
  };
  await rename('W'.repeat(300));
  try {
    const [one, other] = await Promise.all([
      Caller.at(await suite.person('member', { viewport: { width: 320, height: 640 } })),
      Caller.at(await suite.person('other')),
    ]);
    await other.dial('101');
    await one.incoming.getByText(/W{20}/).first().waitFor();
    const answer = await one.page
      .getByRole('button', { name: 'Answer', exact: true })
      .boundingBox();
    if (answer === null) throw new Error('not drawn');
    expect(answer.x).toBeGreaterThanOrEqual(0);
    expect(answer.x + answer.width).toBeLessThanOrEqual(320);
    expect(answer.y + answer.height).toBeLessThanOrEqual(640);
    expect(await one.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      320,
    );
  } finally {
    await rename(before);
  }
});
