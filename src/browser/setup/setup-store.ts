import { type GrantAnswer, parseGrantAnswer } from '../../contracts/grant.ts';
import type { GrantRequest } from '../../contracts/grant-request.ts';
import {
  type AppFinding,
  type AuditRow,
  type Checklist,
  parseSetupAnswer,
  type SetupAnswer,
  type SetupRequest,
  type SetupView,
} from '../../contracts/setup.ts';
import { SettingsStore } from '../company/settings-store.ts';
import type { FieldTexts } from '../company/typed-values.ts';
import { Changes } from '../sensors/changes.ts';
import type { PageOwner } from '../ui/page-owner.ts';
import { SuiteletClient } from '../ui/suitelet-client.ts';
import type { KeyPairFiles } from './certificate/door.ts';
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

/** What this page created: in its memory, and gone with it. */
interface Created {
  key: string | null;
  pair: KeyPairFiles | null;
}

/**
 * The setup page's view of the account, and the way to look again. One question of each kind at a
 * time.
 */
export class SetupStore {
  readonly links: SetupView['links'];
  /** The company's values and their tests, as the settings page has them. */
  readonly settings: SettingsStore;
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
  #app: AppFinding | 'checking' | Failure | null = null;
  #created: Created = { key: null, pair: null };
  #createdDate: FieldTexts | null = null;

  constructor({ checklist, links, settings }: SetupView) {
    this.#checklist = checklist;
    this.links = links;
    this.settings = new SettingsStore(settings);
    this.owner = this.settings.facts.owner;
    this.settings.facts.subscribe(() => {
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

  /** What RingCentral said of the app that people sign in with; null before it was asked. */
  get app(): AppFinding | 'checking' | Failure | null {
    return this.#app;
  }

  get created(): Created {
    return this.#created;
  }

  /** The expiration date of the created certificate, as the form takes it. */
  get createdDate(): FieldTexts | null {
    return this.#createdDate;
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

  /** Asks RingCentral whether it knows the app that is saved. */
  async checkApp(): Promise<void> {
    if (this.#app === 'checking') return;
    this.#app = 'checking';
    this.#tell();
    const asked = await this.#client.ask({ action: 'check-app' });
    this.#app =
      asked.outcome === 'answered' && 'app' in asked.answer ? asked.answer.app : failureOf(asked);
    this.#tell();
  }

  /** Keeps what was created, as long as the page is open. */
  keep(created: Partial<Created>): void {
    this.#created = { ...this.#created, ...created };
    if (created.pair != null) this.#createdDate = { nsCertificateEnds: created.pair.expires };
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
