import {
  CARD_FIELDS,
  type CompanyField,
  M2M_SERVICES,
  TESTED_VALUES,
} from '../../contracts/company.ts';
import { ENVELOPE } from '../../contracts/contract.ts';
import { isRingCentralServer, serverOrigin } from '../../contracts/ringcentral-hosts.ts';
import {
  parseSettingsChange,
  type SettingsAnswer,
  type SettingsChange,
  type SettingsErrorCode,
} from '../../contracts/settings.ts';
import type { WordKey } from '../../i18n/english.ts';
import type { AuditEntry } from '../audit/audit.ts';
import { appRole, type Caller, currentCaller } from '../caller.ts';
import { readWholeCompany, type WholeCompanyRow } from '../facts/company-lists.ts';
import { type CompanyRow, companyFacts, VERDICT_FIELDS } from '../facts/company-row.ts';
import { checkValue } from '../facts/company-values.ts';
import { forgetCompany } from '../facts/status-cache.ts';
import { COMPANY } from '../ids.ts';
import { answerPost, type PostRefusal } from '../pages/suitelet.ts';
import { saveCallFields } from './call-fields-setting.ts';
import { type Refusal, refusal } from './refusal.ts';
import { saveInfoLinks } from './save-info-links.ts';
import { runSettingsTest } from './settings-test.ts';
import { readSettingsView } from './settings-view.ts';
import { writeCompany } from './write-company.ts';

/** What to write into the company's row and how the audit trail calls it, or why not. */
type Outcome =
  | { write: Record<string, string>; audit: AuditEntry; confirmed: string }
  | { refuse: Refusal };

const refuse = (
  code: SettingsErrorCode,
  message: string,
  fields: Record<string, string> = {},
): Outcome => ({
  refuse: { code, message, fields },
});

/** Longer bodies than any form of ours can make. */
const LONGEST_BODY = 20_000;

type Save = Extract<SettingsChange, { action: 'save-company' }>;

/** A changed credential has not been tested: what an earlier test said of it no longer holds. */
function forgetTests(field: CompanyField, write: Record<string, string>): void {
  for (const service of M2M_SERVICES) {
    const tested: readonly CompanyField[] = TESTED_VALUES[service];
    if (tested.includes(field))
      for (const name of Object.values(VERDICT_FIELDS[service])) write[COMPANY.fields[name]] = '';
  }
}

/**
 * Fields whose old and new value the audit trail shows: they say where sign-ins and secrets go, and
 * aren't secret themselves.
 */
const TRACED: readonly CompanyField[] = ['rcServer', 'rcClientId', 'rcJwtClientId', 'nsClientId'];

/** How a value changed, such as `rcServer https://a -> https://b`; a dash for no value. */
function trace(field: CompanyField, before: string, after: string): string {
  const shown = (text: string) => (text === '' ? '-' : text.replace(/\s/g, ''));
  return `${field} ${shown(before)} -> ${shown(after)}`;
}

/**
 * What speaks against a server that isn't RingCentral's: sign-ins and secrets would go there, so
 * only an Administrator may enter it, and has to say once more which it is. Nothing speaks against
 * one that stays as it is, unless it is to be confirmed now.
 */
function refuseServer(
  server: string,
  changed: boolean,
  { confirmedServer, values }: Save,
  caller: Caller,
): Outcome | null {
  const origin = serverOrigin(server);
  if (origin === '' || isRingCentralServer(origin) || (!changed && confirmedServer === undefined))
    return null;
  if (!caller.administrator) {
    return refuse(
      'RCP_NOT_ALLOWED',
      "Only a NetSuite administrator can enter a server that isn't RingCentral's.",
      { rcServer: 'settings.problem.server-administrator' satisfies WordKey },
    );
  }
  if (confirmedServer !== undefined && serverOrigin(confirmedServer) === origin) return null;
  return refuse(
    'RCP_CONFIRM_SERVER',
    `Confirm ${origin}: it is not RingCentral's.`,
    'rcServer' in values ? { rcServer: 'settings.problem.server-confirm' satisfies WordKey } : {},
  );
}

function saveCompany(change: Save, caller: Caller, row: CompanyRow): Outcome {
  const allowed: readonly string[] = CARD_FIELDS[change.card];
  const problems: Record<string, string> = {};
  const write: Record<string, string> = {};
  const changed: string[] = [];
  const traces: string[] = [];
  for (const [name, text] of Object.entries(change.values)) {
    if (!allowed.includes(name)) return refuse('RCP_BODY_INVALID', 'This card has no such value.');
    const field = name as CompanyField;
    const checked = checkValue(field, text);
    if ('problem' in checked) {
      problems[field] = checked.problem;
    } else if (checked.value !== row[field]) {
      write[COMPANY.fields[field]] = checked.value;
      changed.push(field);
      if (TRACED.includes(field)) traces.push(trace(field, row[field], checked.value));
      forgetTests(field, write);
    }
  }
  if (Object.keys(problems).length > 0)
    return refuse('RCP_VALUES_INVALID', 'Not saved. Some values are invalid.', problems);
  if (COMPANY.fields.adminRoles in write && !caller.administrator) {
    return refuse('RCP_NOT_ALLOWED', 'Only a NetSuite administrator can change adminRoles.', {
      adminRoles: 'settings.problem.administrator-only' satisfies WordKey,
    });
  }
  const server = write[COMPANY.fields.rcServer] ?? row.rcServer;
  if (change.card === 'ringcentral-company') {
    const refused = refuseServer(server, COMPANY.fields.rcServer in write, change, caller);
    if (refused !== null) return refused;
  }
  const confirmed =
    change.confirmedServer === undefined ||
    isRingCentralServer(server) ||
    change.card !== 'ringcentral-company'
      ? ''
      : serverOrigin(server);
  const detail = [...traces, ...(confirmed === '' ? [] : [`confirmed ${confirmed}`])].join('\n');
  return {
    write,
    confirmed,
    audit: {
      action: 'save-company',
      subject: `${change.card}: ${changed.join(', ')}`,
      outcome: 'saved',
      detail,
    },
  };
}

function save(change: Save, row: WholeCompanyRow, now: number): SettingsAnswer {
  const caller = currentCaller();
  const outcome = saveCompany(change, caller, row);
  if ('refuse' in outcome) return refusal(outcome.refuse);
  if (Object.keys(outcome.write).length > 0 || outcome.confirmed !== '') {
    writeCompany(outcome.write, outcome.audit, outcome.confirmed);
    forgetCompany(caller, companyFacts(row).adminRoles);
  }
  return { ...ENVELOPE, view: readSettingsView(now) };
}

function carryOutChange(
  change: SettingsChange,
  company: () => WholeCompanyRow,
  clock: () => number,
): SettingsAnswer {
  switch (change.action) {
    case 'save-company':
      return save(change, company(), clock());
    case 'save-call-fields':
      return saveCallFields(change);
    case 'save-info-links':
      return saveInfoLinks(change, company(), clock());
    case 'test-connection':
      return runSettingsTest(change, clock);
  }
}

/** Why a request of the settings page isn't carried out, before its values are looked at. */
const REFUSALS: Record<PostRefusal, string> = {
  RCP_BODY_INVALID: "Nothing was saved. The request couldn't be read.",
  RCP_FORM_EXPIRED:
    'Nothing was saved. The page belongs to an expired session. Reload it, then try again.',
};

/**
 * Carries out a change that the settings page asked for. The role is decided here, each time, and
 * NetSuite decides once more by the record's own permissions. A save costs up to 127 units, 6 of
 * them for the audit trail; a test up to 128.
 *
 * @param body the request's body as it came
 * @param clock milliseconds since 1970
 * @returns the new view or the tests, or a refusal with a stable code
 */
export function answerSettingsChange(body: string, clock: () => number): SettingsAnswer {
  let row: WholeCompanyRow | undefined;
  const company = () => (row ??= readWholeCompany());
  return answerPost(body, {
    longestBody: LONGEST_BODY,
    parse: parseSettingsChange,
    forbid: () =>
      appRole(currentCaller(), companyFacts(company()).adminRoles) === 'company-admin'
        ? null
        : refusal({
            code: 'RCP_NOT_ALLOWED',
            message: 'Nothing was saved. Only a company admin can change or test this.',
          }),
    carryOut: (change) => carryOutChange(change, company, clock),
    refuse: (code) => refusal({ code, message: REFUSALS[code] }),
    fail: () =>
      refusal({
        code: 'RCP_NOT_SAVED',
        message: 'Not saved. Your role may lack a permission. The script log has the details.',
      }),
  });
}
