import {
  type CallSyncAnswer,
  type CallSyncErrorCode,
  type CallSyncRequest,
  type CallSyncView,
  parseCallSyncAnswer,
  type SyncStatus,
} from '../../call-sync/page-contract.ts';
import type { SyncSettings } from '../../call-sync/sync-settings.ts';
import { Changes } from '../sensors/changes.ts';
import { PageOwner } from '../ui/page-owner.ts';
import { type Asked, SuiteletClient, type WithoutToken } from '../ui/suitelet-client.ts';
import { CallList } from './call-list.ts';
import { FirstRunPreview } from './first-run-preview.ts';
import { OrganizerMapping } from './organizer-mapping.ts';
import { StatusWatch } from './status-watch.ts';

/** Reading 5,000 extensions, or matching them, takes NetSuite a while. */
const LONGEST_MS = 120_000;

/** Refusals that have words of their own. */
const REFUSALS = {
  RCP_NOT_VERIFIED: 'not-verified',
  RCP_RUN_IN_PROGRESS: 'run-in-progress',
  RCP_CANT_START: 'cant-start',
  RCP_CHANGED_MEANWHILE: 'changed-meanwhile',
  RCP_MAPPING_CHANGED: 'mapping-changed',
  RCP_NOT_ALLOWED: 'not-allowed',
  RCP_LIST_FULL: 'list-full',
  RCP_SETTINGS_UNREADABLE: 'settings-unreadable',
} as const satisfies Partial<Record<CallSyncErrorCode, string>>;

/** Why an answer isn't the one that was asked for. */
export type Failure =
  | (typeof REFUSALS)[keyof typeof REFUSALS]
  | 'session-ended'
  | 'unreachable'
  | 'other';

/** What kept an answer from coming, or from being the one that was asked for. */
export function failureOf(asked: Asked<CallSyncAnswer>): Failure {
  if (asked.outcome !== 'answered') return asked.outcome;
  const code = 'error' in asked.answer ? asked.answer.error.code : 'RCP_UNEXPECTED';
  return (REFUSALS as Partial<Record<CallSyncErrorCode, Failure>>)[code] ?? 'other';
}

type Shown = Pick<CallSyncView, 'status' | 'settings' | 'unreadable' | 'organizerName'>;

/** How the rooms of this page ask the server. */
export type Ask = (request: WithoutToken<CallSyncRequest>) => Promise<Asked<CallSyncAnswer>>;

/** The last thing that was said about an action: done, or why not. */
export type Said = { done: 'saved' | 'started' | 'running' } | { failure: Failure } | null;

/** The page's view of the call sync, and everything that can be done about it. */
export class CallSyncStore {
  readonly links: CallSyncView['links'];
  /** Whom the page belongs to. */
  readonly owner: PageOwner;
  readonly mapping: OrganizerMapping;
  readonly calls: CallList;
  readonly preview: FirstRunPreview;
  readonly #client: SuiteletClient<CallSyncRequest, CallSyncAnswer>;
  readonly #changes = new Changes();
  /** As the page or the last answer had it. */
  #shown: Shown;
  /** Takes the answer of the person who is asked whether to replace the settings. */
  #answer: ((replace: boolean) => void) | null = null;
  #busy = false;
  #said: Said = null;
  /** Counts answers: what is read by itself gives way to what a person asked for. */
  #answers = 0;
  readonly #watch = new StatusWatch(() => this.#look());

  constructor(view: CallSyncView) {
    const { links, token, who } = view;
    this.links = links;
    this.#shown = view;
    this.owner = new PageOwner({ who, token, softphone: links.softphone });
    const tell = () => {
      this.#changes.tell();
    };
    this.owner.subscribe(tell);
    this.#client = new SuiteletClient({
      url: links.page,
      owner: this.owner,
      session: this.owner.session,
      parse: parseCallSyncAnswer,
    });
    const ask: Ask = (request) => this.#client.ask(request, { milliseconds: LONGEST_MS });
    this.mapping = new OrganizerMapping(ask, tell);
    this.calls = new CallList(ask, tell);
    this.preview = new FirstRunPreview(ask, tell);
  }

  get status(): SyncStatus {
    return this.#shown.status;
  }

  get settings(): SyncSettings {
    return this.#shown.settings;
  }

  /** Of the default organizer; empty without one, or when the role can't see employees. */
  get organizerName(): string {
    return this.#shown.organizerName;
  }

  /** The stored settings can't be read; those shown are the usual ones. */
  get unreadable(): boolean {
    return this.#shown.unreadable;
  }

  /** A person has to say whether to replace the settings that can't be read. */
  get asksToReplace(): boolean {
    return this.#answer !== null;
  }

  /** The person's answer to that. */
  answerReplace(replace: boolean): void {
    const answer = this.#answer;
    this.#answer = null;
    this.#changes.tell();
    answer?.(replace);
  }

  /** Something is on its way that the buttons of the status wait for. */
  get busy(): boolean {
    return this.#busy;
  }

  get said(): Said {
    return this.#said;
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /**
   * Saves settings: what differs from `base`, whatever others have saved meanwhile. Settings that
   * can't be read are replaced, after the person was asked.
   * @param base as the person had them on the screen
   * @returns why they weren't saved, or null
   */
  async save(
    change: Partial<SyncSettings>,
    base: SyncSettings = this.settings,
  ): Promise<Failure | null> {
    const replace = this.unreadable;
    if (replace && !(await this.#mayReplace())) return 'settings-unreadable';
    const settings = { ...base, ...change };
    const failure = await this.#do({ action: 'save-settings', base, settings, replace });
    this.#say(failure === null ? { done: 'saved' } : { failure });
    return failure;
  }

  /** Puts a number on the list of those that are never logged. */
  async neverLog(number: string): Promise<Failure | null> {
    return this.#do({ action: 'never-log', number });
  }

  /** Reads the status again; what is on the screen stays when that fails. */
  async refresh(): Promise<void> {
    const failure = await this.#do({ action: 'status' });
    this.#say(failure === null ? null : { failure });
  }

  /** Reads the status by itself from now on, while the page is in use. @returns what ends that */
  watch(): () => void {
    return this.#watch.start();
  }

  async runNow(): Promise<void> {
    if (this.#busy) return;
    this.#set(true);
    const asked = await this.#client.ask({ action: 'run-now' });
    this.#set(false);
    if (asked.outcome === 'answered' && 'started' in asked.answer) this.#watch.expectRun();
    this.#say(
      asked.outcome === 'answered' && 'started' in asked.answer
        ? { done: asked.answer.started }
        : { failure: failureOf(asked) },
    );
  }

  async #do(request: WithoutToken<CallSyncRequest>): Promise<Failure | null> {
    if (this.#busy) return 'other';
    this.#set(true);
    const asked = await this.#client.ask(request);
    this.#set(false);
    if (asked.outcome !== 'answered' || !('status' in asked.answer)) return failureOf(asked);
    this.#take(asked.answer);
    return null;
  }

  /** Reads what a run may have changed. What fails isn't said: nobody asked. */
  async #look(): Promise<void> {
    if (this.#busy || this.owner.other !== null) return;
    const before = this.#answers;
    const asked = await this.#client.ask({ action: 'status' });
    if (asked.outcome !== 'answered' || !('status' in asked.answer)) return;
    // A person has asked for something since, and that answer is newer.
    if (this.busy || this.#answers !== before) return;
    this.#take(asked.answer);
  }

  #take(shown: Shown): void {
    const hasRun = shown.status.lastRun !== this.status.lastRun;
    this.#answers++;
    this.#shown = shown;
    this.#changes.tell();
    if (!hasRun) return;
    this.#watch.runEnded();
    if (this.#said !== null && 'done' in this.#said && this.#said.done !== 'saved') this.#say(null);
    void this.calls.update();
  }

  #mayReplace(): Promise<boolean> {
    this.answerReplace(false);
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#changes.tell();
    });
  }

  #set(busy: boolean): void {
    this.#busy = busy;
    this.#changes.tell();
  }

  #say(said: Said): void {
    this.#said = said;
    this.#changes.tell();
  }
}
