import { type GrantAnswer, parseGrantAnswer } from '../../contracts/grant.ts';
import type { GrantRequest } from '../../contracts/grant-request.ts';
import {
  type AuditRow,
  type Checklist,
  parseSetupAnswer,
  type SetupAnswer,
  type SetupRequest,
  type SetupView,
} from '../../contracts/setup.ts';
import { Changes } from '../sensors/changes.ts';
import { PageOwner } from '../ui/page-owner.ts';
import { SuiteletClient } from '../ui/suitelet-client.ts';
import { type Failure, failureOf } from './failure.ts';
import { PeopleStore } from './people-store.ts';

/** The audit trail as far as it was read. */
export interface Trail {
  rows: readonly AuditRow[];
  /** Whether there are older rows; null while nothing was read. */
  more: boolean | null;
  loading: boolean;
  failure: Failure | null;
}

/**
 * The set-up page's view of the account, and the way to look again. One question of each kind at a
 * time.
 */
export class SetupStore {
  readonly links: SetupView['links'];
  /** Whom the page belongs to. */
  readonly owner: PageOwner;
  /** Who is connected. */
  readonly people: PeopleStore;
  readonly #signIn: SuiteletClient<GrantRequest, GrantAnswer>;
  readonly #client: SuiteletClient<SetupRequest, SetupAnswer>;
  readonly #changes = new Changes();
  #checklist: Checklist;
  #checking = false;
  #failure: Failure | null = null;
  #trail: Trail = { rows: [], more: null, loading: false, failure: null };

  constructor({ checklist, links, token, who }: SetupView) {
    this.#checklist = checklist;
    this.links = links;
    this.owner = new PageOwner({ who, token, softphone: links.softphone });
    this.owner.subscribe(() => {
      this.#tell();
    });
    this.people = new PeopleStore({
      setup: (request) => this.#client.ask(request),
      signIn: (request) => this.#signIn.ask(request),
      onChange: () => {
        this.#tell();
      },
      onEnded: () => {
        void this.newest();
        void this.check();
      },
    });
    this.#signIn = new SuiteletClient({
      url: links.signIn,
      owner: this.owner,
      session: this.owner.session,
      parse: parseGrantAnswer,
    });
    this.#client = new SuiteletClient({
      url: links.setup,
      owner: this.owner,
      session: this.owner.session,
      parse: parseSetupAnswer,
    });
  }

  get checklist(): Checklist {
    return this.#checklist;
  }

  get checking(): boolean {
    return this.#checking;
  }

  /** Why the last check brought nothing new, or null. */
  get failure(): Failure | null {
    return this.#failure;
  }

  get trail(): Trail {
    return this.#trail;
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /**
   * Looks at the whole installation again. What was known stays on the screen until there is news.
   */
  async check(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    this.#tell();
    const asked = await this.#client.ask({ action: 'check' });
    this.#checking = false;
    if (asked.outcome === 'answered' && 'checklist' in asked.answer) {
      this.#checklist = asked.answer.checklist;
      this.#failure = null;
    } else {
      this.#failure = failureOf(asked);
    }
    this.#tell();
  }

  /** Reads the audit trail again from its newest row: something was just written. */
  async newest(): Promise<void> {
    if (this.#trail.loading) return;
    this.#setTrail({ rows: [], more: null });
    await this.older();
  }

  /** Reads the newest rows of the audit trail, and then the next older ones. */
  async older(): Promise<void> {
    if (this.#trail.loading) return;
    this.#setTrail({ loading: true, failure: null });
    const asked = await this.#client.ask({
      action: 'audit',
      before: this.#trail.rows.at(-1)?.id ?? null,
    });
    if (asked.outcome === 'answered' && 'audit' in asked.answer) {
      const { rows, more } = asked.answer.audit;
      this.#setTrail({ rows: [...this.#trail.rows, ...rows], more, loading: false });
    } else {
      this.#setTrail({ loading: false, failure: failureOf(asked) });
    }
  }

  #setTrail(change: Partial<Trail>): void {
    this.#trail = { ...this.#trail, ...change };
    this.#tell();
  }

  #tell(): void {
    this.#changes.tell();
  }
}
