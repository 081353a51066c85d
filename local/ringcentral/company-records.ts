import { callRecords } from './call-records.ts';
import type { CompanyCallLog } from './company-call-log.ts';
import { EXTENSIONS, type Extension, findExtension } from './extensions.ts';
import type { Call } from './sip/calls.ts';

type Party = ReturnType<typeof callRecords>[number]['from'];

/** A party with what only the company's log tells of a colleague. */
function withExtension(party: Party): Party & { extensionId?: string } {
  const known = findExtension(party.phoneNumber);
  return known === undefined ? party : { ...party, extensionId: known.id };
}

const recordsOf = (calls: readonly Call[], own: Extension) =>
  callRecords(calls, own, {}).map((record) => ({
    ...record,
    id: `${record.telephonySessionId}.${own.id}`,
    extension: { id: Number(own.id) },
    from: withExtension(record.from),
    to: withExtension(record.to),
    legs: [],
  }));

/** Puts calls that telephones of this account have ended into the company's log, each once. */
export class TelephoneRecords {
  readonly #log: CompanyCallLog;
  readonly #put = new Set<string>();

  constructor(log: CompanyCallLog) {
    this.#log = log;
  }

  take(calls: readonly Call[]): void {
    const fresh = EXTENSIONS.flatMap((own) => recordsOf(calls, own)).filter(
      ({ id }) => !this.#put.has(id),
    );
    for (const { id } of fresh) this.#put.add(id);
    this.#log.put(fresh);
  }
}
