import { Changes } from '../../sensors/changes.ts';
import { Pace } from '../limits/pace.ts';
import type { FileOfMessage } from '../parts/part.ts';
import type { Rest } from '../ringcentral/rest.ts';

/**
 * Types that are shown as pictures. A file's own type isn't trusted any further than this: an SVG or
 * an HTML file under an address of this page could run a script in it.
 */
const SHOWN: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/bmp',
  'image/webp',
];
/** Requests a minute for pictures that come into sight: the group has 40 for everything. */
const MOST_A_MINUTE = 15;
const MINUTE_MS = 60_000;
/** Files in memory; the oldest one is fetched again when somebody looks at it. */
const MOST_HELD = 60;

/** How far a file is. `waiting`: nobody has asked for it yet. */
export type FileState =
  | { state: 'waiting' }
  | { state: 'loading' }
  | { state: 'there'; url: string }
  | { state: 'failed' };

const WAITING: FileState = { state: 'waiting' };

export interface PicturesParts {
  rest: Pick<Rest, 'file'>;
  /** Makes an address of this page for a file, and takes it back. */
  urls: { create: (file: Blob) => string; revoke: (url: string) => void };
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Whether a file is shown in its message, and not only saved. */
export const isPicture = ({ type }: Pick<FileOfMessage, 'type'>): boolean => SHOWN.includes(type);

/**
 * Files that came with messages. Each is fetched with the token in a header, and has an address of
 * this page: RingCentral's own clients put the token into the address.
 */
export class Pictures {
  readonly #parts: PicturesParts;
  readonly #changes = new Changes();
  readonly #states = new Map<string, FileState>();
  readonly #pace = new Pace(MOST_A_MINUTE, MINUTE_MS);

  constructor(parts: PicturesParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  of({ address }: Pick<FileOfMessage, 'address'>): FileState {
    return this.#states.get(address) ?? WAITING;
  }

  /** Fetches a picture that came into sight, unless there were many in this minute. */
  see(file: FileOfMessage): void {
    if (this.of(file).state === 'waiting' && isPicture(file) && this.#pace.take(this.#parts.now()))
      void this.fetch(file);
  }

  /** Fetches a file that somebody wants. @returns its address, or an empty text */
  async fetch(file: FileOfMessage): Promise<string> {
    const known = this.of(file);
    if (known.state === 'there') return known.url;
    if (known.state === 'loading') return '';
    this.#set(file, { state: 'loading' });
    const fetched = await this.#parts.rest.file(file.address);
    if (fetched.outcome !== 'file') {
      this.#set(file, { state: 'failed' });
      return '';
    }
    const type = isPicture(file) ? file.type : 'application/octet-stream';
    const url = this.#parts.urls.create(new Blob([fetched.file], { type }));
    this.#set(file, { state: 'there', url });
    return url;
  }

  #set({ address }: FileOfMessage, state: FileState): void {
    // Deleted first, so that the order is the one of the last change.
    this.#states.delete(address);
    this.#states.set(address, state);
    const held = [...this.#states].flatMap(([of, one]) =>
      one.state === 'there' ? [{ of, url: one.url }] : [],
    );
    for (const { of, url } of held.slice(0, Math.max(0, held.length - MOST_HELD))) {
      this.#parts.urls.revoke(url);
      this.#states.delete(of);
    }
    this.#changes.tell();
  }
}
