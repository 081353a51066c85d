import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './chromium.ts';

const READY_MS = 20_000;
const END_MS = 5_000;

function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      reject(new Error(`Chromium did not start in time: ${output}`));
    }, READY_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Chromium ended before it was ready: ${output}`));
    });
  });
}

/**
 * A Chromium with a profile on the disk that can be killed as the operating system kills it: all
 * its processes at once, with no chance to write anything.
 */
export class MortalBrowser {
  readonly #profile = mkdtempSync(path.join(tmpdir(), 'rcp-profile-'));
  #child: ChildProcess | null = null;

  /** Starts it with the profile as the last kill left it. */
  async start(): Promise<Browser> {
    const args = [
      ...chromiumArguments({ microphone: true, calls: true }),
      '--no-default-browser-check',
      '--password-store=basic',
      `--user-data-dir=${this.#profile}`,
      '--remote-debugging-port=0',
      'about:blank',
    ];
    // Detached: it leads a process group of its own, which takes the signal as a whole.
    const child = spawn(chromiumPath(), args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#child = child;
    return chromium.connectOverCDP(await devtoolsAddress(child));
  }

  /** Kills every process of it. Resolves once the kernel has reaped the first one. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('Chromium survived SIGKILL'));
      }, END_MS);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  /** Kills it and removes its profile. */
  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
