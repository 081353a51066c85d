import type { CallRow, CallSyncAnswer, CallSyncView } from '../../src/call-sync/page-contract.ts';
import type { CallSyncWorld } from './call-sync-world.ts';
import { ask, dataOf } from './support.ts';

/** The call sync's page as one admin has it open. */
export class SyncPage {
  readonly #world: CallSyncWorld;
  readonly #identity: ReturnType<CallSyncWorld['identity']>;
  view!: CallSyncView;
  /** What the last answer cost. */
  units = Infinity;

  constructor(world: CallSyncWorld, who = 'Company Admin') {
    this.#world = world;
    this.#identity = world.identity(who);
  }

  /** Opens the page; what it starts from is in `view`. */
  async open(): Promise<this> {
    const { body } = await ask(this.#world.account, this.#identity, 'sync_page');
    this.view = dataOf(body) as CallSyncView;
    return this;
  }

  /** Asks the server. The script runs at once; only its answer comes later. */
  async ask(request: object): Promise<CallSyncAnswer> {
    const body = { ...request, token: this.view.token };
    const answered = await ask(this.#world.account, this.#identity, 'sync_page', body);
    this.units = answered.usage?.units ?? Infinity;
    return JSON.parse(answered.body) as CallSyncAnswer;
  }

  /** The call of this session as the page lists it. */
  async call(session: string): Promise<CallRow> {
    const answer = await this.ask({ action: 'calls', before: null });
    const found = ('calls' in answer ? answer.calls : []).find((one) => one.session === session);
    if (found === undefined) throw new Error(`${session}: ${JSON.stringify(answer)}`);
    return found;
  }

  /** Decides about a call. */
  decide({ page, session, extension }: CallRow, act: object): Promise<CallSyncAnswer> {
    return this.ask({ action: 'decide', page, session, extension, act });
  }
}
