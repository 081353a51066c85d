import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

const ADDRESS = "JSON.parse(document.getElementById('rcp-data').textContent).telephone.parts.calls";

test('a phone can dial while the rest of the page fails to come, and the call shows once it does', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const address = await one.page.evaluate<string>(ADDRESS);
  let blocked = true;
  let asked = 0;
  await one.page.route(
    (url) => url.href.endsWith(address),
    async (route) => {
      asked++;
      if (blocked) await route.abort();
      else await route.continue();
    },
  );
  await one.page.reload();
  await one.registered();
  await one.page.getByText('Part of this page couldn’t be loaded. Trying again.').waitFor();
  expect(await accessibilityProblems(one.page)).toEqual([]);
  await one.dial('102');
  await other.incoming.waitFor();
  blocked = false;
  await one.call.waitFor({ timeout: 15_000 });
  await one.press('Cancel');
  await Promise.all([one.quiet(), other.quiet()]);
  expect(asked).toBeGreaterThan(1);
});
