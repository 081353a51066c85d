import type { ChosenFields } from '../../contracts/call-fields.ts';
import type { CompanyCard, CompanyField, M2mService } from '../../contracts/company.ts';
import type { InfoLink, TypedLink } from '../../contracts/info-links.ts';
import {
  type CallFieldsView,
  parseSettingsAnswer,
  type SettingsAnswer,
  type SettingsChange,
  type SettingsView,
} from '../../contracts/settings.ts';
import type { TestCode } from '../../contracts/test-result.ts';
import { bringSignIn } from '../ui/connect-button.tsx';
import { FactsStore } from '../ui/facts-store.ts';
import { type Asked, SuiteletClient } from '../ui/suitelet-client.ts';
import { problemWords, refusalWords } from './refusal-words.ts';

const SAVE_MS = 15_000;
/** A test makes up to three requests, of 45 s at most each. */
const TEST_MS = 150_000;

type ChangeOf<Action extends SettingsChange['action']> = Omit<
  Extract<SettingsChange, { action: Action }>,
  'token'
>;
type Change = ChangeOf<'save-company'> | ChangeOf<'save-info-links'> | ChangeOf<'save-call-fields'>;

/** How a change came out; what was typed stays with the form in every case but the first. */
export type ChangeResult =
  | { outcome: 'saved' }
  /** `confirm`: it is done once the person confirmed the server. */
  | {
      outcome: 'refused';
      message: string;
      /** What is wrong with which value. */
      fields: Readonly<Record<string, string>>;
      confirm?: boolean;
    }
  | { outcome: 'session-ended' }
  | { outcome: 'unreachable' };

/** How a save of Call Fields came out; `conflict`: another admin saved other ones meanwhile. */
export type CallFieldsResult =
  | { outcome: 'saved' | 'conflict'; callFields: CallFieldsView }
  | Exclude<ChangeResult, { outcome: 'saved' }>;
/** How a save of the Info Links came out. `changed`: somebody else saved these meanwhile. */
export type LinksResult = ChangeResult | { outcome: 'changed'; now: readonly InfoLink[] };

/** How a test came out; `stopped`: the person no longer waits for it. */
export type TestResult =
  | { outcome: 'tested'; code: TestCode }
  | Exclude<ChangeResult, { outcome: 'saved' }>
  | { outcome: 'stopped' };

/** The settings page's view of the company, and the way to change it. */
export class SettingsStore {
  readonly facts: FactsStore;
  readonly #client: SuiteletClient<SettingsChange, SettingsAnswer>;
  #view: SettingsView;
  readonly #tests = new Map<M2mService, Promise<TestResult>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(view: SettingsView) {
    this.#view = view;
    this.facts = new FactsStore('settings', view.facts, view.signIn.token);
    bringSignIn(this.facts, view.signIn);
    const { owner, session } = this.facts;
    this.#client = new SuiteletClient({
      url: view.facts.links.settings,
      owner,
      session,
      parse: parseSettingsAnswer,
    });
  }

  get view(): SettingsView {
    return this.#view;
  }

  /** @param confirmedServer the server that the person confirmed, which isn't RingCentral's */
  saveCard(
    card: CompanyCard,
    values: Partial<Record<CompanyField, string>>,
    confirmedServer?: string,
  ): Promise<ChangeResult> {
    return this.#save({
      action: 'save-company',
      card,
      values,
      ...(confirmedServer === undefined ? {} : { confirmedServer }),
    });
  }

  /** @param base the links as the person had them before the change */
  saveInfoLinks(base: readonly TypedLink[], links: readonly TypedLink[]): Promise<LinksResult> {
    return this.#send<LinksResult>(
      { action: 'save-info-links', base: [...base], links: [...links] },
      (answer) =>
        'infoLinksNow' in answer
          ? { outcome: 'changed', now: answer.infoLinksNow }
          : this.#take(answer),
    );
  }

  /** Takes over the Info Links that somebody else saved meanwhile. */
  takeInfoLinks(links: readonly InfoLink[]): void {
    this.#view = { ...this.#view, infoLinks: { links: [...links], unreadable: false } };
  }

  /**
   * Saves which Call Fields there are.
   * @param base as the person had them on the screen
   * @param replace writes over what another admin saved meanwhile
   */
  saveCallFields(
    base: ChosenFields,
    fields: ChosenFields,
    replace: boolean,
  ): Promise<CallFieldsResult> {
    return this.#send<CallFieldsResult>(
      { action: 'save-call-fields', base, fields, replace },
      (answer) => {
        if ('callFields' in answer) {
          this.#view = { ...this.#view, callFields: answer.callFields };
          return { outcome: 'saved', callFields: answer.callFields };
        }
        if (!('error' in answer)) return { outcome: 'unreachable' };
        const { code, callFields } = answer.error;
        return code === 'RCP_CHANGED_MEANWHILE' && callFields !== undefined
          ? { outcome: 'conflict', callFields }
          : { outcome: 'refused', message: refusalWords(code), fields: {} };
      },
    );
  }

  /**
   * Tests a credential. One test of each at a time: a second click waits for the first one's
   * outcome. Independent of saves.
   * @param signal aborted by who no longer wants to wait
   */
  testConnection(credential: M2mService, signal?: AbortSignal): Promise<TestResult> {
    const under = this.#tests.get(credential);
    if (under !== undefined) return under;
    const result = this.#test(credential, signal).finally(() => this.#tests.delete(credential));
    this.#tests.set(credential, result);
    return result;
  }

  async #test(credential: M2mService, signal: AbortSignal | undefined): Promise<TestResult> {
    const got = await this.#client.ask(
      { action: 'test-connection', credential },
      { milliseconds: TEST_MS, signal },
    );
    if (signal?.aborted === true) return { outcome: 'stopped' };
    if (got.outcome !== 'answered') return got;
    const { answer } = got;
    if ('tested' in answer) {
      if (!this.facts.owner.isOwn(answer.tested.facts.who)) return { outcome: 'unreachable' };
      const report = answer.tested.tests[credential];
      this.#view = { ...this.#view, facts: answer.tested.facts, tests: answer.tested.tests };
      this.facts.setServer(answer.tested.facts);
      return report === null
        ? { outcome: 'unreachable' }
        : { outcome: 'tested', code: report.code };
    }
    if (!('error' in answer)) return { outcome: 'unreachable' };
    const { code, fields, retryAfter } = answer.error;
    return {
      outcome: 'refused',
      message: refusalWords(code, retryAfter),
      fields: problemWords(fields),
    };
  }

  #save(change: Change): Promise<ChangeResult> {
    return this.#send(change, (answer) => this.#take(answer));
  }

  /** One save after the other: the answer to the second shows what the first one changed. */
  #send<T>(
    change: Change,
    take: (answer: SettingsAnswer) => T,
  ): Promise<T | Exclude<Asked<SettingsAnswer>, { outcome: 'answered' }>> {
    const result = this.#last.then(async () => {
      const got = await this.#client.ask(change, { milliseconds: SAVE_MS });
      return got.outcome === 'answered' ? take(got.answer) : got;
    });
    this.#last = result;
    return result;
  }

  #take(answer: SettingsAnswer): ChangeResult {
    if ('error' in answer) {
      const { code, fields } = answer.error;
      return {
        outcome: 'refused',
        message: refusalWords(code),
        fields: problemWords(fields),
        ...(code === 'RCP_CONFIRM_SERVER' ? { confirm: true } : {}),
      };
    }
    if (!('view' in answer) || !this.facts.owner.isOwn(answer.view.facts.who))
      return { outcome: 'unreachable' };
    this.#view = answer.view;
    // Before the facts: what draws on their change sees whether people can sign in now.
    this.facts.signIn?.flow.renew(answer.view.signIn);
    this.facts.setServer(answer.view.facts);
    return { outcome: 'saved' };
  }
}
