import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { CUSTOMER } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const CALL_LINE = 'Call with RingCentral';

test('a click on a number on a record calls in the softphone tab that is open', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const record = await one.person.open(CUSTOMER);
  await record.getByText(CALL_LINE).waitFor();
  await record.getByRole('link', { name: '(212) 555-0182' }).click();
  await record.getByText('Calling 2125550182 in the softphone.').waitFor();
  await other.incoming.waitFor();
  await one.call.getByRole('link', { name: /Example Customer 1/ }).waitFor();
  expect(await accessibilityProblems(record)).toEqual([]);
  expect(record.url()).toContain(CUSTOMER);
});

test('without a softphone one is opened, and calls as soon as it can', async () => {
  const other = await Caller.at(await suite.person('other'));
  const person = await suite.person('member');
  const record = await person.open(CUSTOMER);
  const opened = person.context.waitForEvent('page');
  await record.getByRole('link', { name: '(212) 555-0182' }).click();
  const softphone = await opened;
  await other.incoming.waitFor({ timeout: 15_000 });
  await softphone.locator('.call').waitFor();
});

test('a call that rings shows on records with its name and the way to its record, and goes when it is answered', async () => {
  const other = await Caller.at(await suite.person('other'));
  const admin = await Caller.at(await suite.person('admin'));
  const record = await other.person.open(CUSTOMER);
  await admin.dial('102');
  const toast = record.locator('#rcp-toast');
  await toast.getByText('Incoming call: Example Contact 1').waitFor();
  expect(await toast.getByRole('link', { name: 'Open record' }).getAttribute('href')).toContain('/app/common/entity/contact.nl?id=');
  await other.press('Answer');
  await toast.waitFor({ state: 'detached' });
});

test('who is not connected keeps what the browser does with numbers', async () => {
  const person = await suite.person('administrator');
  await suite.world.connection(person.user.id, 'never-connected');
  const record = await person.open(CUSTOMER);
  await record.getByText('Connect RingCentral').first().waitFor();
  expect(await record.getByText(CALL_LINE).count()).toBe(0);
});
