import type { Locator, Page } from 'playwright-core';
import { type Person, SOFTPHONE } from './person.ts';

/** What a connection's own counters say of the sound that arrives. */
export interface Sound {
  bytes: number;
  energy: number;
}

const MS = 15_000;

/**
 * Keeps every peer connection of the page where a test can count on it. As text: it runs before the
 * page's own scripts.
 */
const KEEP_CONNECTIONS = `
  globalThis.connections = [];
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...parts) { super(...parts); globalThis.connections.push(this); }
  };
`;

const SOUND = `(async () => {
  let sound = { bytes: 0, energy: 0 };
  for (const connection of connections) {
    if (connection.connectionState === 'closed') continue;
    (await connection.getStats()).forEach((entry) => {
      if (entry.type === 'inbound-rtp' && entry.kind === 'audio') sound = { bytes: sound.bytes + (entry.bytesReceived ?? 0), energy: sound.energy + (entry.totalAudioEnergy ?? 0) };
    });
  }
  return sound;
})()`;

/** Somebody at the softphone. */
export class Caller {
  readonly person: Person;
  readonly page: Page;

  private constructor(person: Person, page: Page) {
    this.person = person;
    this.page = page;
  }

  /** Opens the softphone and waits until it can be called. */
  static async at(person: Person, { ready = true } = {}): Promise<Caller> {
    await person.context.addInitScript(KEEP_CONNECTIONS);
    const caller = new Caller(person, await person.open(SOFTPHONE));
    if (ready) await caller.registered();
    return caller;
  }

  async registered(): Promise<void> {
    await this.page.locator('[data-registration="registered"]').waitFor({ timeout: MS });
  }

  async dial(number: string): Promise<void> {
    await this.page.bringToFront();
    // During a call the number field is folded.
    const add = this.page.getByRole('button', { name: 'Add call', exact: true });
    if ((await add.count()) > 0 && (await add.getAttribute('aria-expanded')) === 'false')
      await add.click();
    await this.page.getByLabel('Number or name').fill(number);
    await this.page.getByRole('button', { name: 'Call', exact: true }).click();
  }

  get incoming(): Locator {
    return this.page.locator('.incoming').first();
  }

  /** The card of a call under way. */
  get call(): Locator {
    return this.page.locator('.call').first();
  }

  /** Presses a button, in the tab in front: the browser draws one behind it once a second. */
  async press(name: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async answer(): Promise<void> {
    await this.incoming.waitFor({ timeout: MS });
    await this.press('Answer');
  }

  /** Waits until this call is in that phase. */
  async phase(phase: string): Promise<void> {
    await this.page.locator(`.call[data-phase="${phase}"]`).first().waitFor({ timeout: MS });
  }

  /** Waits until no call is left. */
  async quiet(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('.call, .incoming') === null,
      undefined,
      { timeout: MS },
    );
  }

  sound(): Promise<Sound> {
    return this.page.evaluate(SOUND);
  }

  /** Waits until sound arrives that can be heard: more bytes, and more energy than silence has. */
  async hears(): Promise<void> {
    const before = await this.sound();
    await this.#until(
      (now) => now.bytes > before.bytes + 500 && now.energy > before.energy + 0.001,
      'no sound arrives',
    );
  }

  /** Whether, for so many seconds, nothing can be heard. */
  async silence(seconds = 2): Promise<boolean> {
    // What was on its way arrives first.
    await this.page.waitForTimeout(700);
    const before = await this.sound();
    await this.page.waitForTimeout(seconds * 1000);
    const after = await this.sound();
    return after.energy - before.energy < 0.0005;
  }

  async #until(good: (sound: Sound) => boolean, otherwise: string): Promise<void> {
    const end = Date.now() + 20_000;
    let now = await this.sound();
    while (!good(now)) {
      if (Date.now() > end) throw new Error(`${otherwise}: ${JSON.stringify(now)}`);
      await this.page.waitForTimeout(250);
      now = await this.sound();
    }
  }
}

/** Two people on the phone with each other. */
export async function connect(from: Caller, to: Caller, number: string): Promise<void> {
  await from.dial(number);
  await to.answer();
  await Promise.all([from.phase('talking'), to.phase('talking')]);
}
