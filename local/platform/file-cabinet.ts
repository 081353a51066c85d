import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface CabinetFile {
  id: number;
  /** With a leading slash. */
  path: string;
  hash: string;
  body: Buffer;
  contentType: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const FIRST_ID = 501;

/** The deployed files. */
export class FileCabinet {
  readonly #files: CabinetFile[];

  constructor(project: string) {
    const root = path.join(project, 'FileCabinet');
    this.#files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file, index) => {
        const body = readFileSync(file);
        return {
          id: FIRST_ID + index,
          path: `/${path.relative(root, file).split(path.sep).join('/')}`,
          hash: createHash('sha256').update(body).digest('base64url'),
          body,
          contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
        };
      });
  }

  /** By internal id or by path, with or without the leading slash. */
  find(idOrPath: string | number): CabinetFile | undefined {
    const wanted = String(idOrPath);
    return this.#files.find(
      (file) => String(file.id) === wanted || file.path === wanted || file.path === `/${wanted}`,
    );
  }
}
