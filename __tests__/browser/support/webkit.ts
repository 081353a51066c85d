import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const REQUEST_MS = 20_000;
const UNTIL_MS = 15_000;
const READY_MS = 10_000;

/** As build/webkit.mjs finds them; Jest hands them on. */
interface Programs {
  driver: string;
  browser: string;
  display: string;
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A display of its own, whose number Xvfb chooses and writes. */
async function startDisplay(program: string): Promise<{ child: ChildProcess; name: string }> {
  const child = spawn(program, ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(reject, READY_MS, new Error('Xvfb did not start in time'));
    child.stdout.once('data', (chunk: Buffer) => {
      clearTimeout(late);
      resolve(`:${chunk.toString().trim()}`);
    });
  });
  return { child, name };
}

/**
 * WebKitGTK, driven by its own WebDriver (W3C WebDriver). Playwright drives no WebKit but a build of
 * its own, and the few commands that tests of pages need are requests.
 */
export class WebKit {
  readonly #session: string;
  readonly #children: readonly ChildProcess[];

  private constructor(session: string, children: readonly ChildProcess[]) {
    this.#session = session;
    this.#children = children;
  }

  /** @throws when WebKitGTK is missing */
  static async start(): Promise<WebKit> {
    const programs = JSON.parse(process.env['WEBKIT_PROGRAMS'] ?? 'null') as Programs | null;
    if (programs === null) throw new Error('WebKitGTK is missing: run npm test, which installs it');
    const display = await startDisplay(programs.display);
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${String(port)}`], {
      env: { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: '1' },
      stdio: 'ignore',
    });
    const wanted = {
      'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
    };
    const sessions = `http://127.0.0.1:${String(port)}/session`;
    const end = Date.now() + READY_MS;
    for (;;) {
      try {
        const made = await ask(sessions, { capabilities: { alwaysMatch: wanted } });
        const { sessionId } = made as { sessionId: string };
        return new WebKit(`${sessions}/${sessionId}`, [driver, display.child]);
      } catch (failure) {
        if (Date.now() > end) throw failure;
        await pause(100);
      }
    }
  }

  async open(url: string): Promise<void> {
    await ask(`${this.#session}/url`, { url });
  }

  /** Runs the body of a function in the page. @returns what it returns, or resolves with */
  run(script: string, ...args: unknown[]): Promise<unknown> {
    return ask(`${this.#session}/execute/sync`, { script, args });
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + UNTIL_MS;
    while ((await this.run(`return Boolean(${expression})`)) !== true) {
      if (Date.now() > end)
        throw new Error(
          `never true: ${expression}\n${String(await this.run('return document.body.innerText'))}`,
        );
      await pause(100);
    }
  }

  /** What a person reads in the first element that a selector finds, once it is there. */
  async text(selector: string): Promise<string> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    return String(
      await this.run('return document.querySelector(arguments[0]).innerText', selector),
    );
  }

  async click(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
    await this.run('document.querySelector(arguments[0]).click()', selector);
  }

  async stop(): Promise<void> {
    await fetch(this.#session, {
      method: 'DELETE',
      signal: AbortSignal.timeout(REQUEST_MS),
    }).catch(() => undefined);
    for (const child of this.#children) child.kill();
  }
}

async function ask(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}
