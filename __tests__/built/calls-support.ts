import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { RecordType } from '../../local/account/records.ts';
import type { Match, Search } from '../../src/contracts/calls.ts';
import { ask, pageTokenOf } from './support.ts';

/** The calls Suitelet as a page of one user asks it. */
export class Asker {
  readonly #account: Account;
  readonly #who: Identity;
  #token: string | undefined;

  constructor(account: Account, who: Identity) {
    this.#account = account;
    this.#who = who;
  }

  /** What it answers, and the units it used. */
  async ask(body: object): Promise<{ answer: Record<string, unknown>; units: number }> {
    this.#token ??= await pageTokenOf(this.#account, this.#who);
    const response = await ask(this.#account, this.#who, 'calls', { ...body, token: this.#token });
    const answer = JSON.parse(response.body) as Record<string, unknown>;
    return { answer, units: response.usage?.units ?? -1 };
  }

  async match(number: string, national: string): Promise<Match & { units: number }> {
    const { answer, units } = await this.ask({ action: 'match', number, national });
    if (answer['match'] === undefined) throw new Error(JSON.stringify(answer));
    return { ...(answer['match'] as Match), units };
  }

  async search(text: string): Promise<Search & { units: number }> {
    const { answer, units } = await this.ask({ action: 'search', text });
    if (answer['search'] === undefined) throw new Error(JSON.stringify(answer));
    return { ...(answer['search'] as Search), units };
  }
}

/** Saves a record as its form would. @returns its internal id */
export function save(
  account: Account,
  who: Identity,
  type: RecordType,
  values: Record<string, string>,
): number {
  const saved = account.records.save(who, { type, id: null, values });
  if ('error' in saved) throw new Error(saved.error);
  return saved.id;
}
