import { bringSignIn } from '../page/connect-button.tsx';
import { FactsStore } from '../page/facts-store.ts';
import type { CompanyCard, CompanyField, M2mService } from '../status/company.ts';
import { parseSettingsAnswer, type SettingsChange, type SettingsView } from '../status/settings.ts';

const ANSWER_MS = 15_000;

type WithoutToken<T> = T extends unknown ? Omit<T, 'token'> : never;
type Change = WithoutToken<SettingsChange>;

/** How a change came out; what was typed stays with the form in every case but the first. */
export type ChangeResult =
  | { outcome: 'saved' }
  | { outcome: 'refused'; message: string; fields: Partial<Record<CompanyField, string>> }
  | { outcome: 'session-ended' }
  | { outcome: 'unreachable' };

/** The settings page's view of the company, and the way to change it. */
export class SettingsStore {
  readonly facts: FactsStore;
  #view: SettingsView;
  #last: Promise<unknown> = Promise.resolve();

  constructor(view: SettingsView) {
    this.#view = view;
    this.facts = new FactsStore('settings', view.facts);
    bringSignIn(this.facts, view.signIn);
  }

  get view(): SettingsView {
    return this.#view;
  }

  saveCard(card: CompanyCard, values: Partial<Record<CompanyField, string>>): Promise<ChangeResult> {
    return this.#send({ action: 'save-company', card, values });
  }

  recordTest(credential: M2mService, result: 'passed' | 'failed'): Promise<ChangeResult> {
    return this.#send({ action: 'record-test', credential, result });
  }

  /** One change after the other: each token is good for one, and the answer to the first brings the token of the second. */
  #send(change: Change): Promise<ChangeResult> {
    const result = this.#last.then(() => this.#post(change));
    this.#last = result;
    return result;
  }

  /** Never rejects: whatever goes wrong is an outcome. */
  async #post(change: Change): Promise<ChangeResult> {
    let answer: Response;
    try {
      answer = await fetch(this.#view.facts.links.settings, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ ...change, token: this.#view.token }),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
    } catch {
      return { outcome: 'unreachable' };
    }
    try {
      return this.#take(await this.facts.session.readFrom(answer, this.#view.facts.links.settings));
    } catch {
      return { outcome: 'unreachable' };
    }
  }

  #take(value: unknown): ChangeResult {
    const answer = parseSettingsAnswer(value);
    if (answer === null) return { outcome: this.facts.session.get() === 'lapsed' ? 'session-ended' : 'unreachable' };
    if ('error' in answer) {
      if (answer.token !== null) this.#view = { ...this.#view, token: answer.token };
      return { outcome: 'refused', message: answer.error.message, fields: answer.error.fields };
    }
    this.#view = answer.view;
    this.facts.setServer(answer.view.facts);
    return { outcome: 'saved' };
  }
}
