import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a copy does without: it is linked, made again, or nobody's source. */
const LEFT_OUT = /^(node_modules|dist.*|docs|\.(?!gitattributes).*)$/;

/** A copy of the project, with the same packages, that remembers which of its files were changed. */
export class ProjectCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), 'rcp-copy-'));
  readonly changed = new Set<string>();

  constructor() {
    for (const name of readdirSync('.').filter((entry) => !LEFT_OUT.test(entry)))
      cpSync(name, path.join(this.root, name), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(this.root, 'node_modules'));
  }

  #file(name: string): string {
    this.changed.add(name);
    return path.join(this.root, name);
  }

  write(name: string, text: string): void {
    const file = this.#file(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Puts lines behind the first line that contains `anchor`. @throws when no line does */
  insert(name: string, anchor: string, text: string): void {
    const file = this.#file(name);
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = lines.findIndex((line) => line.includes(anchor));
    if (at === -1) throw new Error(`${name} has no line with ${anchor}`);
    lines.splice(at + 1, 0, text);
    writeFileSync(file, lines.join('\n'));
  }

  /** Runs Node in the copy. @returns how it ended, and what it printed */
  run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: this.root });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString();
        });
      child.once('error', reject);
      child.once('close', (code) => {
        resolve({ code, output });
      });
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
