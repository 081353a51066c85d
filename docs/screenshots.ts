/**
 * Takes the pictures of the documents from the running product: `npm run screenshots`. They go to
 * docs/screenshots. Names on the command line choose pictures by how they begin; `--to folder` puts
 * them elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Caller } from '../__tests__/browser/support/caller.ts';
import { launchChromium } from '../__tests__/browser/support/chromium.ts';
import { startModel } from '../__tests__/browser/support/model-server.ts';
import { Person, SOFTPHONE } from '../__tests__/browser/support/person.ts';
import { World } from '../__tests__/browser/support/world.ts';
import { callLogRecord } from '../__tests__/call-sync/sample-calls.ts';
import { findChromium } from '../build/chromium.mjs';
import type { ControlClient } from '../local/ringcentral/control-client.ts';
import { company, type Options, type Shot } from './shots/shot.ts';
import { SHOTS } from './shots/shots.ts';
import { smallPng } from './shots/small-png.ts';

const SETTLE_MS = 800;
const VIEWPORT = { width: 960, height: 640 };

/** The folder, and how the names of the wanted pictures begin. */
function wishes(args: readonly string[]): { folder: string; names: string[] } {
  const at = args.indexOf('--to');
  return at === -1
    ? { folder: path.join('docs', 'screenshots'), names: [...args] }
    : {
        folder: args[at + 1] ?? '',
        names: [...args.slice(0, at), ...args.slice(at + 2)],
      };
}

interface Stage {
  world: World;
  browser: Browser;
  origin: string;
  standIn: ControlClient | null;
  folder: string;
}

async function take(shot: Shot, { world, browser, origin, standIn, folder }: Stage): Promise<void> {
  const at = (options: Options, user: string) =>
    Person.at(browser, origin, { viewport: VIEWPORT, ...options, user: world.user(user) });
  const person = await at(shot.options ?? {}, shot.who);
  // A user has one session, so that the colleague is somebody else.
  const other = shot.colleague === true ? await at({}, 'Member One') : null;
  try {
    await shot.before?.(world, person);
    const colleague = other === null ? null : await Caller.at(other);
    const page = await person.open(shot.path);
    if ((other !== null || shot.sample === true) && shot.path === SOFTPHONE)
      await page.locator('[data-registration="registered"]').waitFor();
    await page.waitForTimeout(SETTLE_MS);
    await shot.then?.(page, { world, person, colleague, standIn });
    await page.waitForTimeout(SETTLE_MS);
    const png = smallPng(await page.screenshot({ fullPage: shot.inSight !== true }));
    writeFileSync(path.join(folder, `${shot.name}.png`), png);
    console.error(`${(png.length / 1000).toFixed(0).padStart(5)} kB  ${shot.name}`);
  } finally {
    await person.close();
    await other?.close();
  }
}

/** Takes pictures of one account after the other. */
async function takeAll(shots: readonly Shot[], folder: string): Promise<void> {
  const telephone = shots.some((shot) => shot.telephone === true);
  const isSample = shots.some((shot) => shot.sample === true);
  const server = await startModel({
    telephone,
    ...(isSample ? { environment: { RCP_SAMPLE: '1' } } : {}),
  });
  const browser = await launchChromium({ calls: telephone });
  const standIn = server.ringCentral?.control ?? null;
  try {
    const world = new World(server.origin);
    await world.open();
    for (const shot of shots) {
      if (telephone) await company(world);
      else await world.allWell();
      if (shot.calls !== undefined)
        await standIn?.callLog({ records: shot.calls.map(callLogRecord) });
      await take(shot, { world, browser, origin: server.origin, standIn, folder });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

const { folder, names } = wishes(process.argv.slice(2));
const wanted = SHOTS.filter(
  ({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)),
);
process.env['CHROMIUM_PATH'] ??= findChromium(process.env) ?? '';
mkdirSync(folder, { recursive: true });
const failed: string[] = [];
/** What a picture changed about its account stays: those with a telephone have a new one each. */
const groups = [
  wanted.filter(({ telephone }) => telephone !== true),
  ...wanted.filter(({ telephone }) => telephone === true).map((shot) => [shot]),
];
for (const group of groups.filter((shots) => shots.length > 0)) {
  try {
    await takeAll(group, folder);
  } catch (failure) {
    failed.push(group.map(({ name }) => name).join(', '));
    console.error(failure);
  }
}
if (failed.length > 0) {
  console.error(`not taken: ${failed.join(', ')}`);
  process.exitCode = 1;
}
