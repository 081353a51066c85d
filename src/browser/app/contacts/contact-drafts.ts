import type { CallsErrorCode, Company, Entity } from '../../../contracts/calls.ts';
import { searchText } from '../../../contracts/search-text.ts';
import { Changes } from '../../sensors/changes.ts';
import type { Callers } from '../desk/callers.ts';
import type { People } from '../people/people.ts';

/** Why NetSuite has no new contact. */
export type Refused =
  | 'exists'
  | 'not-allowed'
  | 'invalid'
  | 'no-company'
  | 'session-ended'
  | 'unreachable'
  | 'failed';

/** How far the creation of a contact is. */
export type Creation =
  | { state: 'typing' }
  | { state: 'saving' }
  | { state: 'duplicates'; entities: Entity[] }
  | { state: 'refused'; why: Refused }
  | { state: 'created'; entity: Entity };

/** What somebody has typed for a contact. */
export interface Draft {
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  /** As typed; the company counts once it was chosen from those found. */
  companyText: string;
  company: Company | null;
  creation: Creation;
}

const EMPTY: Draft = {
  firstName: '',
  lastName: '',
  phone: '',
  email: '',
  companyText: '',
  company: null,
  creation: { state: 'typing' },
};

const REFUSALS: Partial<Record<CallsErrorCode, Refused>> = {
  RCP_CONTACT_EXISTS: 'exists',
  RCP_NOT_ALLOWED: 'not-allowed',
  RCP_BODY_INVALID: 'invalid',
};

/** Contacts that are being typed, by what they belong to, until NetSuite has them. */
export class ContactDrafts {
  readonly #netSuite: Pick<People, 'ask'>;
  readonly #read: Callers['read'];
  readonly #changes = new Changes();
  readonly #drafts = new Map<string, Draft>();

  /**
   * @param read reads a number as it was typed
   * @param isAllowed whether the user's role can create contacts, as far as anybody knows
   */
  constructor(
    netSuite: Pick<People, 'ask'>,
    read: Callers['read'],
    readonly isAllowed: boolean,
  ) {
    this.#netSuite = netSuite;
    this.#read = read;
  }

  readonly subscribe = this.#changes.subscribe;

  /** @param phone what the number begins as */
  of(key: string, phone = ''): Draft {
    return this.#drafts.get(key) ?? { ...EMPTY, phone };
  }

  /** Keeps what was typed. */
  type(key: string, typed: Partial<Omit<Draft, 'creation'>>, phone = ''): void {
    const before = this.of(key, phone);
    const creation: Creation =
      before.creation.state === 'saving' ? before.creation : { state: 'typing' };
    this.#set(key, { ...before, ...typed, creation });
  }

  /** Discards what was typed. */
  clear(key: string): void {
    this.#drafts.delete(key);
    this.#changes.tell();
  }

  /**
   * Creates the contact. Whatever NetSuite says, what was typed stays.
   * @param anyway somebody has seen the contacts that may be the same person
   * @returns the contact, or null when there is none
   */
  async create(key: string, phone: string, anyway: boolean): Promise<Entity | null> {
    const draft = this.of(key, phone);
    if (draft.creation.state === 'saving') return null;
    if (draft.companyText.trim() !== (draft.company?.name ?? '')) {
      this.#set(key, { ...draft, creation: { state: 'refused', why: 'no-company' } });
      return null;
    }
    this.#set(key, { ...draft, creation: { state: 'saving' } });
    const creation = await this.#ask(draft, anyway);
    // With what was typed meanwhile.
    this.#set(key, { ...this.of(key, phone), creation });
    return creation.state === 'created' ? creation.entity : null;
  }

  /** Companies whose name holds the text; null when NetSuite couldn't be asked. */
  async companies(typed: string): Promise<Company[] | null> {
    const text = searchText(typed);
    if (text === null) return [];
    const asked = await this.#netSuite.ask({ action: 'find-company', text });
    return asked.outcome === 'answered' && 'companies' in asked.answer
      ? asked.answer.companies
      : null;
  }

  async #ask(draft: Draft, anyway: boolean): Promise<Creation> {
    const { firstName, lastName, phone, email, company } = draft;
    const number = this.#read(phone);
    const asked = await this.#netSuite.ask({
      action: 'create-contact',
      contact: {
        firstName: firstName.trim(),
        lastName: lastName.trim(),
        phone: phone.trim(),
        email: email.trim(),
        company: company?.id ?? null,
        match:
          typeof number === 'string' || number.national === null
            ? null
            : { number: number.dial, national: number.national },
        anyway,
      },
    });
    if (asked.outcome !== 'answered') return { state: 'refused', why: asked.outcome };
    const { answer } = asked;
    if ('created' in answer) return { state: 'created', entity: answer.created };
    if ('duplicates' in answer) return { state: 'duplicates', entities: answer.duplicates };
    const code = 'error' in answer ? answer.error.code : 'RCP_UNEXPECTED';
    return { state: 'refused', why: REFUSALS[code] ?? 'failed' };
  }

  #set(key: string, draft: Draft): void {
    this.#drafts.set(key, draft);
    this.#changes.tell();
  }
}
