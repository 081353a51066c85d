import type { Browser } from 'playwright-core';
import type { ControlClient } from '../../../local/ringcentral/control-client.ts';
import { launchChromium } from './chromium.ts';
import { type ModelServer, startModel } from './model-server.ts';
import { Person } from './person.ts';
import { World } from './world.ts';

export const NAMES = {
  administrator: 'Account Administrator',
  admin: 'Company Admin',
  member: 'Member One',
  other: 'Member Two',
  stranger: 'No Access User',
} as const;
export type Who = keyof typeof NAMES;

/** The server, a browser, and the world they are in, shared by the tests of one file. */
export class Suite {
  server!: ModelServer;
  browser!: Browser;
  world!: World;
  readonly #people: Person[] = [];

  person(
    who: Who,
    options: Omit<Parameters<typeof Person.at>[2], 'user'> = {},
    browser = this.browser,
  ): Promise<Person> {
    return Person.at(browser, this.server.origin, {
      user: this.world.user(NAMES[who]),
      ...options,
    }).then((person) => {
      this.#people.push(person);
      return person;
    });
  }

  /**
   * Somebody who stays at their browser for all tests of a file or a `describe`, so that fewer pages
   * are opened; each test leaves the page as it found it. To be called where hooks are.
   * @returns what gives the person during a test
   */
  staying(who: Who): () => Person {
    let person: Person;
    beforeAll(async () => {
      person = await Person.at(this.browser, this.server.origin, {
        user: this.world.user(NAMES[who]),
      });
    });
    afterAll(() => person.close());
    return () => person;
  }

  /** The control API of RingCentral's stand-in. @throws when the suite runs without a telephone */
  get standIn(): ControlClient {
    const { ringCentral } = this.server;
    if (ringCentral === null) throw new Error('The suite was started without a telephone');
    return ringCentral.control;
  }

  /** Closes what the tests opened. */
  async leave(): Promise<void> {
    for (const person of this.#people.splice(0)) await person.close();
  }
}

/** Starts everything before the file's tests; before each of them all is well again. */
export function useSuite({
  microphone = true,
  telephone = false,
  environment = {},
}: {
  microphone?: boolean;
  telephone?: boolean;
  environment?: Record<string, string>;
} = {}): Suite {
  const suite = new Suite();
  // With a telephone all is well from the start, and stays so: the sample users are signed in for
  // real.
  const makeWell = () => (telephone ? undefined : suite.world.allWell());
  beforeAll(async () => {
    suite.server = await startModel({ telephone, environment });
    suite.browser = await launchChromium({ microphone, calls: telephone });
    suite.world = new World(suite.server.origin);
    await suite.world.open();
    await makeWell();
  });
  beforeEach(makeWell);
  afterEach(() => suite.leave());
  afterAll(async () => {
    await suite.browser.close();
    await suite.server.stop();
  });
  return suite;
}
