/** One load of the softphone, with everything of it that asks RingCentral. */

import { Directory } from '../../../src/browser/app/contacts/directory.ts';
import { CallHistory } from '../../../src/browser/app/history/call-history.ts';
import { BROWSER_TIMERS, type Timers } from '../../../src/browser/app/limits/at-most-every.ts';
import { LiveLine } from '../../../src/browser/app/live/live-line.ts';
import { TokenPace } from '../../../src/browser/app/live/pauses.ts';
import { Drafts } from '../../../src/browser/app/messages/drafts.ts';
import { followNews } from '../../../src/browser/app/messages/follow-news.ts';
import { MessageBox } from '../../../src/browser/app/messages/message-box.ts';
import { type Address, Outbox } from '../../../src/browser/app/messages/outbox.ts';
import { News } from '../../../src/browser/app/news/news.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { Pictures } from '../../../src/browser/app/writing/pictures.ts';
import { FakeStorage } from '../../stubs/fake-storage.ts';
import type { DayRingCentral } from './ringcentral.ts';

export const CUSTOMER: Address = {
  kind: 'sms',
  from: '+12125550181',
  to: ['+12125550199'],
  files: false,
};
/** What a question of a closed page comes to. */
const never = new Promise<never>(() => undefined);

export interface DayPageParts {
  ringCentral: DayRingCentral;
  /** What the tabs of this browser share. */
  storage: FakeStorage;
  acts: () => boolean;
  /** Whether NetSuite gives the page a token for RingCentral. */
  hasToken: () => boolean;
  random: () => number;
}

export class DayPage {
  readonly news = new News();
  readonly box: MessageBox;
  readonly outbox: Outbox;
  readonly history: CallHistory;
  readonly directory: Directory;
  readonly pictures: Pictures;
  readonly #line: LiveLine;
  #isOpen = true;

  constructor({ ringCentral, storage, acts, hasToken, random }: DayPageParts) {
    const ask = async (
      method: string,
      path: string,
      query: Readonly<Record<string, unknown>> = {},
    ): Promise<RestOutcome> => {
      if (!this.#isOpen) return never;
      if (!hasToken()) return { outcome: 'unreachable' };
      return Promise.resolve(ringCentral.answer(method, path, query));
    };
    const rest = {
      get: (path: string, query?: Record<string, string | string[]>) => ask('GET', path, query),
      post: (path: string, body: unknown) => ask('POST', path, body as Record<string, unknown>),
      put: (path: string) => ask('PUT', path),
      putAll: (path: string) => ask('PUT', path),
      upload: (path: string, body: unknown) => ask('POST', path, body as Record<string, unknown>),
      file: (address: string) => Promise.resolve(ringCentral.file(new URL(address).pathname)),
    };
    // What a closed page waited for never happens.
    const timers: Timers = {
      ...BROWSER_TIMERS,
      after: (milliseconds, act) =>
        BROWSER_TIMERS.after(milliseconds, () => {
          if (this.#isOpen) act();
        }),
    };
    const now = () => Date.now();
    this.box = new MessageBox({ rest, extension: () => '101', now });
    this.outbox = new Outbox({
      rest,
      box: this.box,
      drafts: new Drafts(new FakeStorage(), 'rcp-drafts:A:7'),
      isTold: () => this.news.pulse === 'live',
      wait: (milliseconds) => new Promise((resolve) => timers.after(milliseconds, resolve)),
    });
    this.history = new CallHistory({
      rest,
      netSuite: {
        ask: () => Promise.resolve({ outcome: 'answered', answer: { records: [] } as never }),
      },
      journal: { entries: () => [], subscribe: () => () => undefined },
      choose: () => undefined,
      deliver: () => Promise.resolve(),
      user: 7,
      now,
    });
    this.directory = new Directory({ rest, now });
    this.pictures = new Pictures({
      rest,
      urls: { create: () => 'blob:', revoke: () => undefined },
      now,
    });
    this.news.follow((item) => {
      if (item.news === 'missed') this.history.hear(item.call);
      if (item.news === 'gap') this.history.catchUp();
    });
    const pace = new TokenPace(storage, 'rcp-live:A:7');
    this.#line = new LiveLine({
      ...timers,
      token: () => rest.post('/restapi/oauth/wstoken', {}),
      take: (at) => pace.take(at),
      open: (address, events) => ringCentral.open(address, events),
      wanted: () => this.#isOpen && acts(),
      tell: (item) => {
        this.news.tell(item);
      },
      beat: (pulse) => {
        this.news.beat(pulse);
      },
      random,
    });
    // As app-main.tsx: Messages comes with the first live connection, or when somebody opens it.
    followNews({ news: this.news, box: this.box, isInSight: acts, timers });
    this.follow();
  }

  follow(): void {
    this.#line.follow();
  }

  close(): void {
    this.#line.stop();
    this.#isOpen = false;
  }

  /** The texts of all messages that the page shows. */
  get texts(): string[] {
    return this.box.messages().map(({ text }) => text);
  }
}
