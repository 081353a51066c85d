import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A file of the staged project, as it was when it was last read. */
export class DeployedFile {
  readonly body: Buffer;
  #text: string | null = null;
  #hash: string | null = null;

  constructor(body: Buffer) {
    this.body = body;
  }

  get text(): string {
    return (this.#text ??= this.body.toString('utf8'));
  }

  /** SHA-256 of the content, in base64url. */
  get hash(): string {
    return (this.#hash ??= createHash('sha256').update(this.body).digest('base64url'));
  }
}

const known = new Map<string, { version: string; file: DeployedFile }>();

/** What changes whenever somebody writes a file or puts another one in its place. */
function versionOf(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/**
 * Returns a file of the staged project; the same object as long as nobody has changed the file,
 * because a process opens the same project many times. @throws when it can't be read
 */
export function readDeployed(path: string): DeployedFile {
  const version = versionOf(path);
  const last = known.get(path);
  if (last?.version === version) return last.file;
  const file = new DeployedFile(readFileSync(path));
  known.set(path, { version, file });
  return file;
}
