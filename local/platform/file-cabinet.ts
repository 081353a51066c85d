import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readDeployed } from '../sdf/deployed-file.ts';

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

/** The address that NetSuite gives a file: relative, with the account and a hash. */
export function fileAddress({ id, hash, path: name }: CabinetFile, accountId: string): string {
  const query = new URLSearchParams({
    id: String(id),
    c: accountId,
    h: hash,
    _xt: `.${name.split('.').pop() ?? ''}`,
  });
  return `/core/media/media.nl?${query.toString()}`;
}

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
        const { body, hash } = readDeployed(file);
        return {
          id: FIRST_ID + index,
          path: `/${path.relative(root, file).split(path.sep).join('/')}`,
          hash,
          body,
          contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
        };
      });
  }

  /** Every file. */
  all(): readonly CabinetFile[] {
    return this.#files;
  }

  /** By internal id or by path, with or without the leading slash. */
  find(idOrPath: string | number): CabinetFile | undefined {
    const wanted = String(idOrPath);
    return this.#files.find(
      (file) => String(file.id) === wanted || file.path === wanted || file.path === `/${wanted}`,
    );
  }
}
