import { Changes } from '../../sensors/changes.ts';
import { type LoadState, problemOf } from '../ringcentral/load-state.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { readVoicemails, type Voicemail } from './voicemail.ts';

const STORE = '/restapi/v1.0/account/~/extension/~/message-store';
const DAY_MS = 86_400_000;
/** How far back voicemails are listed. */
const DAYS = 90;
const MOST = 250;
const FRESH_MS = 60_000;

/** What a voicemail's sound or transcription came to. */
export type Loaded<T> = { state: 'loading' } | { state: 'there'; value: T } | { state: 'failed' };

export interface VoicemailBoxParts {
  rest: Pick<Rest, 'get' | 'put' | 'patch' | 'delete' | 'file'>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Makes an address of this page for a file, and takes it back. */
  urls: { create: (file: Blob) => string; revoke: (url: string) => void };
}

/** The user's voicemails at RingCentral. Sound is fetched when somebody wants to hear it. */
export class VoicemailBox {
  readonly #parts: VoicemailBoxParts;
  readonly #changes = new Changes();
  readonly #sounds = new Map<string, Loaded<string>>();
  readonly #transcripts = new Map<string, Loaded<string>>();
  #voicemails: Voicemail[] = [];
  #state: LoadState = { state: 'loading' };
  #readAt = -Infinity;
  #notBefore = 0;
  /** A deletion that can still be undone, and what RingCentral refused. */
  #deleted: Voicemail | null = null;
  #problem: 'delete' | 'undo' | 'mark' | null = null;

  constructor(parts: VoicemailBoxParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  get state(): LoadState {
    return this.#state;
  }

  get voicemails(): readonly Voicemail[] {
    return this.#voicemails;
  }

  get unread(): number {
    return this.#voicemails.filter(({ isRead }) => !isRead).length;
  }

  /** The voicemail that was deleted last, as long as it can be brought back. */
  get deleted(): Voicemail | null {
    return this.#deleted;
  }

  /** What RingCentral didn't do. */
  get problem(): 'delete' | 'undo' | 'mark' | null {
    return this.#problem;
  }

  sound(id: string): Loaded<string> | undefined {
    return this.#sounds.get(id);
  }

  transcript(id: string): Loaded<string> | undefined {
    return this.#transcripts.get(id);
  }

  /** Reads the list unless it was read a moment ago. Called when somebody looks at it. */
  look(): void {
    if (this.#parts.now() - this.#readAt >= FRESH_MS) void this.refresh();
  }

  async refresh(): Promise<void> {
    const now = this.#parts.now();
    if (now < this.#notBefore) return;
    this.#readAt = now;
    const asked = await this.#parts.rest.get(STORE, {
      messageType: 'VoiceMail',
      dateFrom: new Date(now - DAYS * DAY_MS).toISOString(),
      perPage: String(MOST),
    });
    if (asked.outcome === 'busy') this.#notBefore = now + asked.retryAfter * 1_000;
    if (asked.outcome !== 'answered') {
      this.#state = { state: 'failed', why: problemOf(asked) };
      this.#changes.tell();
      return;
    }
    const read = readVoicemails(asked.body);
    if (read !== null) this.#voicemails = read;
    this.#state = read === null ? { state: 'failed', why: 'unreachable' } : { state: 'ready' };
    this.#changes.tell();
  }

  /** Fetches the sound and the transcription, and marks the voicemail as read. */
  async open({ id, isRead, sound, transcript, transcription }: Voicemail): Promise<void> {
    await Promise.all([
      this.#fetch(this.#sounds, id, sound, (file) =>
        Promise.resolve(this.#parts.urls.create(file)),
      ),
      ...(transcription === 'there'
        ? [this.#fetch(this.#transcripts, id, transcript, (file) => file.text())]
        : []),
    ]);
    if (!isRead && this.#sounds.get(id)?.state === 'there') await this.mark(id, true);
  }

  /** Marks a voicemail as read or unread. */
  async mark(id: string, isRead: boolean): Promise<void> {
    const before = this.#voicemails;
    this.#change(before.map((one) => (one.id === id ? { ...one, isRead } : one)));
    const { outcome } = await this.#parts.rest.put(`${STORE}/${id}`, {
      readStatus: isRead ? 'Read' : 'Unread',
    });
    if (outcome !== 'answered') this.#fail('mark', before);
  }

  /** Deletes a voicemail. RingCentral keeps it for five days, in which it can be brought back. */
  async delete(voicemail: Voicemail): Promise<void> {
    const before = this.#voicemails;
    this.#change(before.filter(({ id }) => id !== voicemail.id));
    const { outcome } = await this.#parts.rest.delete(`${STORE}/${voicemail.id}`);
    if (outcome !== 'answered') {
      this.#fail('delete', before);
      return;
    }
    this.#deleted = voicemail;
    this.#changes.tell();
  }

  /** Brings back the voicemail that was deleted last. */
  async undo(): Promise<void> {
    const voicemail = this.#deleted;
    if (voicemail === null) return;
    const { outcome } = await this.#parts.rest.patch(`${STORE}/${voicemail.id}`, {
      availability: 'Alive',
    });
    if (outcome !== 'answered') {
      this.#fail('undo', this.#voicemails);
      return;
    }
    this.#deleted = null;
    this.#change([...this.#voicemails, voicemail].sort((a, b) => b.leftAt - a.leftAt));
  }

  async #fetch(
    into: Map<string, Loaded<string>>,
    id: string,
    address: string,
    read: (file: Blob) => Promise<string>,
  ): Promise<void> {
    const known = into.get(id)?.state;
    if (known === 'there' || known === 'loading') return;
    into.set(id, { state: 'loading' });
    this.#changes.tell();
    const fetched = await this.#parts.rest.file(address);
    into.set(
      id,
      fetched.outcome === 'file'
        ? { state: 'there', value: await read(fetched.file) }
        : { state: 'failed' },
    );
    this.#changes.tell();
  }

  #change(voicemails: Voicemail[]): void {
    this.#problem = null;
    for (const { id } of this.#voicemails) {
      const sound = this.#sounds.get(id);
      if (voicemails.some((one) => one.id === id) || sound?.state !== 'there') continue;
      this.#parts.urls.revoke(sound.value);
      this.#sounds.delete(id);
    }
    this.#voicemails = voicemails;
    this.#changes.tell();
  }

  #fail(problem: NonNullable<VoicemailBox['problem']>, before: readonly Voicemail[]): void {
    this.#voicemails = [...before];
    this.#problem = problem;
    this.#changes.tell();
  }
}
