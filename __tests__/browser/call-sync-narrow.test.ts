import { SKIP_REASONS } from '../../src/contracts/call-terms.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { admin, MAPPED, put, row, run, suite, verified } from './support/call-sync-page.ts';
import { CALL_SYNC } from './support/person.ts';

/** Every reason for which a call is skipped, in the counts of this hour. */
const ALL_REASONS = JSON.stringify({
  [new Date().toISOString().slice(0, 13)]: {
    logged: 100_000,
    updated: 0,
    failed: 0,
    skipped: Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 1_000])),
  },
});

beforeAll(async () => {
  await verified('passed');
  const page = await admin().go(CALL_SYNC);
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByText('Saved.').waitFor();
  await run();
  await put({ session: 's-narrow', extension: MAPPED, number: '+12125550182' });
  await run();
});

test.each(['en_US', 'de_DE', 'fr_FR', 'es_ES', 'ja_JP'])(
  'fits 320 pixels in %s, with every reason counted and nothing beside the page',
  async (locale) => {
    await suite.world.language(suite.world.user('Company Admin').id, locale);
    const person = admin();
    const page = await person.context.newPage();
    await page.setViewportSize({ width: 320, height: 900 });
    await page.route(/customscript_rcp_sync_page/, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        /"hours":\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/,
        `"hours":${ALL_REASONS}`,
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(new URL(CALL_SYNC, person.origin).href);
    await row(page, 's-narrow').waitFor();
    expect(await page.locator('.counts tbody tr').count()).toBe(4 + SKIP_REASONS.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Each word of the counts is on one line: a word that is broken has two boxes. Japanese has no
    // words between spaces.
    const broken = await page.locator('.counts th').evaluateAll((labels) =>
      labels.flatMap((label) => {
        const text = label.firstChild;
        if (text === null) return [];
        return [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length === 1 ? [] : [word];
        });
      }),
    );
    expect(locale === 'ja_JP' ? [] : broken).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await suite.world.language(suite.world.user('Company Admin').id, 'en_US');
    await page.close();
  },
);
