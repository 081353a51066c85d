import type { Page } from 'playwright-core';
import { Caller, connect } from './support/caller.ts';
import { SETTINGS } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

interface Secrets {
  access: Set<string>;
  sip: Set<string>;
}

/**
 * Learns the secrets of a session from where they have to be: the answers of the sign-in Suitelet.
 */
function learnSecrets(page: Page): {
  secrets: Secrets;
  addresses: string[];
  settled: () => Promise<void>;
} {
  const secrets: Secrets = { access: new Set(), sip: new Set() };
  const addresses: string[] = [];
  const reading: Promise<void>[] = [];
  page.on('request', (request) => {
    addresses.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().postData()?.includes('"action":"access"') !== true) return;
    reading.push(
      response.json().then(
        (answer: { access?: { token: string; sip: { password: string } | null } }) => {
          if (answer.access !== undefined) secrets.access.add(answer.access.token);
          if (answer.access?.sip != null) secrets.sip.add(answer.access.sip.password);
        },
        () => undefined,
      ),
    );
  });
  return { secrets, addresses, settled: () => Promise.all(reading).then(() => undefined) };
}

const STORAGE = `(async () => {
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const databases = await Promise.all((await indexedDB.databases()).map(async ({ name }) => {
    const database = await done(indexedDB.open(name));
    const stores = await Promise.all([...database.objectStoreNames].map((store) => done(database.transaction(store).objectStore(store).getAll())));
    database.close();
    return { name, stores };
  }));
  return JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, databases, cookie: document.cookie, html: document.documentElement.outerHTML });
})()`;

test(
  'after a whole session no token and no SIP password is in storage, the page, an address, a ' +
    'log or a console',
  async () => {
    const person = await suite.person('member');
    const other = await Caller.at(await suite.person('other'));
    const console: string[] = [];
    person.context.on('console', (message) => console.push(message.text()));
    const page = await person.context.newPage();
    const learned = learnSecrets(page);
    await page.close();
    const one = await Caller.at(person);
    const again = learnSecrets(one.page);
    await one.page.reload();
    await one.registered();
    await connect(one, other, '102');
    await one.page.getByLabel('Notes').fill('A note');
    await one.press('Hang up');
    await one.quiet();
    await one.press('Save');
    await one.page.locator('.recent[data-stage="logged"]').first().waitFor();
    await again.settled();
    const secrets = [...again.secrets.access, ...again.secrets.sip];
    // The test can fail: there is something to look for.
    expect(again.secrets.access.size).toBeGreaterThan(0);
    expect(again.secrets.sip.size).toBeGreaterThan(0);

    const settings = await person.open(SETTINGS);
    const places = {
      softphone: await one.page.evaluate(STORAGE),
      settings: await settings.evaluate(STORAGE),
      addresses: [...learned.addresses, ...again.addresses].join('\n'),
      console: console.join('\n'),
      logs: JSON.stringify(await suite.world.logs()),
    };
    for (const [place, text] of Object.entries(places)) {
      for (const secret of secrets)
        expect({ place, found: String(text).includes(secret) }).toEqual({ place, found: false });
    }
    // Both copies were looked at; once NetSuite has the call, neither has its note.
    const { local, databases } = JSON.parse(String(places.softphone)) as {
      local: object;
      databases: object[];
    };
    expect(
      [JSON.stringify(local), JSON.stringify(databases)].map(
        (copy) => copy.includes('logged') && !copy.includes('A note'),
      ),
    ).toEqual([true, true]);
    expect(places.softphone).not.toMatch(/refresh.{0,3}token/i);
  },
);
