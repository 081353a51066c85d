import { CUSTOMER, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

test('a record and the softphone speak the user’s language, from the next load after it was chosen', async () => {
  const person = await suite.person('member');
  await suite.world.connection(person.user.id, 'never-connected');
  await suite.world.language(person.user.id, 'de_DE');
  const record = await person.open(CUSTOMER);
  const message = record.locator('.uir-alert-box:visible');
  await message.getByText('Verbinden Sie RingCentral, um hier zu telefonieren').waitFor();
  expect(await message.getByRole('link').allTextContents()).toEqual([
    'Verbinden',
    'Softphone öffnen',
  ]);
  const softphone = await person.open(SOFTPHONE);
  await softphone
    .getByRole('heading', { name: 'Verbinden Sie RingCentral, um hier zu telefonieren' })
    .waitFor();
  expect(await softphone.getAttribute('html', 'lang')).toBe('de');

  await suite.world.language(person.user.id, 'en_US');
  await record.reload();
  await message.getByText('Connect RingCentral to make and take calls here').waitFor();
  await softphone.reload();
  await softphone
    .getByRole('heading', { name: 'Connect RingCentral to make and take calls here' })
    .waitFor();
  expect(await softphone.getAttribute('html', 'lang')).toBe('en');
  expect(person.problems).toEqual([]);
});

test('whose language the project does not have reads English', async () => {
  const person = await suite.person('member');
  await suite.world.connection(person.user.id, 'never-connected');
  await suite.world.language(person.user.id, 'it_IT');
  const page = await person.open(SOFTPHONE);
  await page
    .getByRole('heading', { name: 'Connect RingCentral to make and take calls here' })
    .waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});
