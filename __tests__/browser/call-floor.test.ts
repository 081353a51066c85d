import { Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, {}, (...both) => {
  [one, other] = both;
});

test('both sides hold and both resume, in either order: each hears the other again', async () => {
  await connect(one, other, '102');
  const toggle = async (sides: readonly Caller[], hold: 'on' | 'off') => {
    for (const side of sides) {
      await side.press('Hold');
      await side.page.locator(`.call[data-hold="${hold}"]`).waitFor();
    }
  };
  for (const order of [
    [one, other],
    [other, one],
  ]) {
    await toggle(order, 'on');
    await toggle(order, 'off');
    await Promise.all([one.hears(), other.hears()]);
  }
  // In the same moment.
  await Promise.all([toggle([one], 'on'), toggle([other], 'on')]);
  await Promise.all([toggle([one], 'off'), toggle([other], 'off')]);
  await Promise.all([one.hears(), other.hears()]);
});

test('a call that was dialed first and is answered last waits: only one is heard', async () => {
  const admin = await Caller.at(await suite.person('admin'));
  await one.dial('102');
  await other.incoming.waitFor({ timeout: 15_000 });
  await admin.dial('101');
  await one.answer();
  await one.phase('talking');
  await admin.hears();
  await other.press('Answer');
  await other.phase('talking');
  expect(await other.silence()).toBe(true);
  await admin.hears();
  await one.page.getByText('This call was answered while you were on another call').waitFor();
  expect(await one.page.locator('.call[data-hold="off"]').count()).toBe(1);
});

test('reload and close ask while a call is under way, and the call goes on when the person stays', async () => {
  await connect(one, other, '102');
  const asked: string[] = [];
  one.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await one.page.reload({ timeout: 3_000 }).catch(() => undefined);
  await one.page.close({ runBeforeUnload: true });
  await one.page.waitForTimeout(500);
  expect(asked).toEqual(['beforeunload', 'beforeunload']);
  await Promise.all([one.hears(), other.hears()]);
  await one.press('Hang up');
  await one.quiet();
  await one.page.reload();
  expect(asked).toHaveLength(2);
});
