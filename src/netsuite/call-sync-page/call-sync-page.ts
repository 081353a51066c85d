import type { ServerRequest, ServerResponse } from 'N/http';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { MOST_NEVER } from '../../call-sync/logging-rules.ts';
import { mergeSettings } from '../../call-sync/merge-settings.ts';
import {
  CALL_SYNC_ERRORS,
  type CallSyncAnswer,
  type CallSyncRequest,
  type CallSyncView,
  parseCallSyncRequest,
} from '../../call-sync/page-contract.ts';
import type { SyncSettings } from '../../call-sync/sync-settings.ts';
import { ENVELOPE } from '../../contracts/contract.ts';
import { CALL_RESULT } from '../../i18n/english/call-result.ts';
import { CALL_SKIP } from '../../i18n/english/call-skip.ts';
import { CALL_SYNC, CALL_SYNC_STATE } from '../../i18n/english/call-sync.ts';
import { NO_ACCESS } from '../../i18n/english/no-access.ts';
import { PAGE } from '../../i18n/english/page.ts';
import { PHONE_CALL } from '../../i18n/english/phone-call.ts';
import { writeAudit } from '../audit/audit.ts';
import { readSyncRow, settingsOf, writeSettings } from '../call-rows/sync-row.ts';
import { areVerified, syncStatus } from '../call-rows/sync-status.ts';
import { unreadOf } from '../call-sync/failure.ts';
import { loadExtensions } from '../call-sync/load-extensions.ts';
import { startRun } from '../call-sync/start-run.ts';
import { currentCaller } from '../caller.ts';
import { isCompanyAdmin } from '../facts/company-admin.ts';
import { cachedCompany } from '../facts/status-cache.ts';
import { pageToken } from '../pages/anti-forgery.ts';
import { type OwnPageParts, writeNoAccess, writeOwnPage } from '../pages/own-page.ts';
import { answerPost, refusals, servePage, serveSuitelet } from '../pages/suitelet.ts';
import { SUITELETS } from '../suitelets.ts';
import { decideCall, readCalls } from './call-list.ts';
import { employeeNames, findEmployees } from './employee-names.ts';
import { previewFirstRun } from './first-run.ts';
import { previewMatch, readExtensionRows, saveMapping } from './mapping.ts';
import { numberOwners } from './number-owners.ts';

/** 10,000 changes of the mapping. */
const LONGEST_BODY = 1_000_000;

const PAGE_PARTS: OwnPageParts = {
  page: 'call-sync',
  areas: {
    page: PAGE,
    'call-sync': CALL_SYNC,
    'call-sync-state': CALL_SYNC_STATE,
    'call-skip': CALL_SKIP,
    'call-result': CALL_RESULT,
    'phone-call': PHONE_CALL,
    'no-access': NO_ACCESS,
  },
};

const { refuse, fail } = refusals(CALL_SYNC_ERRORS);

/** Whether both company credentials work; null when that isn't known. Costs at most 3 units. */
function isVerified(): boolean | null {
  const m2m = cachedCompany(currentCaller())?.m2m;
  return m2m === undefined ? null : areVerified(m2m);
}

type Shown = Pick<CallSyncView, 'status' | 'settings' | 'unreadable' | 'organizerName'>;

/** What the page shows of the call sync at any time. Costs 20 units, 30 with a default organizer. */
function shown(now: number): Shown {
  const row = readSyncRow();
  const settings = settingsOf(row);
  const { defaultOrganizer: id } = settings;
  return {
    status: syncStatus(row, isVerified(), now),
    settings,
    unreadable: row.settings === null,
    organizerName: id === null ? '' : (employeeNames([id]).get(id) ?? ''),
  };
}

function view(now: number): CallSyncView {
  return {
    ...ENVELOPE,
    who: { account: runtime.accountId, user: currentCaller().userId },
    token: pageToken(),
    ...shown(now),
    links: {
      page: url.resolveScript({ ...SUITELETS['call-sync'] }),
      settings: url.resolveScript({ ...SUITELETS.settings }),
      softphone: url.resolveScript({ ...SUITELETS.softphone }),
    },
  };
}

const statusAnswer = (now: number): CallSyncAnswer => ({ ...ENVELOPE, ...shown(now) });

/** What changed, by the names of the settings: the audit trail keeps no values. */
const changedNames = (before: SyncSettings, after: SyncSettings): string =>
  (Object.keys(after) as (keyof SyncSettings)[])
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .join(', ');

const onOff = (on: boolean): string => (on ? 'on' : 'off');

/**
 * Returns how the switch for text messages changed. The audit trail shows both values, because the
 * switch decides whether people's messages are stored.
 */
const messageSwitch = (
  { rules: { messages: before } }: SyncSettings,
  { rules: { messages: after } }: SyncSettings,
): string => (before === after ? '' : `messages ${onOff(before)} -> ${onOff(after)}`);

type Save = Omit<Extract<CallSyncRequest, { action: 'save-settings' }>, 'action' | 'token'>;

function saveSettings({ base, settings, replace }: Save, now: number): CallSyncAnswer {
  const row = readSyncRow();
  if (row.settings === null && !replace) return refuse('RCP_SETTINGS_UNREADABLE');
  const before = settingsOf(row);
  const after = mergeSettings(before, base, settings);
  // More would be stored and never be read again.
  if (after.rules.never.length > MOST_NEVER) return refuse('RCP_LIST_FULL');
  if (after.on && !before.on && isVerified() !== true) return refuse('RCP_NOT_VERIFIED');
  writeSettings(row.id, after);
  writeAudit({
    action: 'save-call-sync',
    subject: `call-sync: ${row.settings === null ? 'replaced' : changedNames(before, after)}`,
    outcome: 'saved',
    detail: messageSwitch(before, after),
  });
  return statusAnswer(now);
}

function neverLog(number: string, now: number): CallSyncAnswer {
  const base = settingsOf(readSyncRow());
  const never = [...new Set([...base.rules.never, number])];
  const settings = { ...base, rules: { ...base.rules, never } };
  return saveSettings({ base, settings, replace: false }, now);
}

/** Reads RingCentral for a person: only once both company credentials are verified. */
function previewSync(since: number, now: number): CallSyncAnswer {
  if (isVerified() !== true) return refuse('RCP_NOT_VERIFIED');
  const row = readSyncRow();
  return row.settings === null
    ? refuse('RCP_SETTINGS_UNREADABLE')
    : { ...ENVELOPE, ...previewFirstRun(row, since, now) };
}

function loadNow(now: number): CallSyncAnswer {
  if (isVerified() !== true) return refuse('RCP_NOT_VERIFIED');
  const met = loadExtensions(readSyncRow(), now);
  if (met === 'running') return refuse('RCP_RUN_IN_PROGRESS');
  return met === null
    ? { ...ENVELOPE, extensions: readExtensionRows() }
    : { ...ENVELOPE, unread: unreadOf(met) };
}

function carryOut(request: CallSyncRequest, now: number): CallSyncAnswer {
  switch (request.action) {
    case 'status':
      return statusAnswer(now);
    case 'save-settings':
      return saveSettings(request, now);
    case 'run-now': {
      const started = startRun();
      return started === 'not-allowed' ? refuse('RCP_CANT_START') : { ...ENVELOPE, started };
    }
    case 'preview-sync':
      return previewSync(request.since, now);
    case 'load-extensions':
      return loadNow(now);
    case 'extensions':
      return { ...ENVELOPE, extensions: readExtensionRows() };
    case 'preview-match':
      return { ...ENVELOPE, preview: previewMatch() };
    case 'save-mapping': {
      if (!saveMapping(request.changes, request.seen)) return refuse('RCP_MAPPING_CHANGED');
      writeAudit({
        action: 'save-call-sync',
        subject: `call-sync: mapping of ${String(Object.keys(request.changes).length + request.seen.length)}`,
        outcome: 'saved',
      });
      return { ...ENVELOPE, extensions: readExtensionRows() };
    }
    case 'find-employee':
      return { ...ENVELOPE, ...findEmployees(request.text) };
    case 'find-records':
      return { ...ENVELOPE, ...numberOwners(request.number) };
    case 'calls':
      return { ...ENVELOPE, ...readCalls(request.before, now) };
    case 'decide': {
      const decided = decideCall(request, request.act, now);
      return decided === null ? refuse('RCP_CHANGED_MEANWHILE') : { ...ENVELOPE, decided };
    }
    case 'never-log':
      return neverLog(request.number, now);
  }
}

/**
 * Serves the call sync's page (GET) and answers it (POST), for company admins. The page costs up to
 * 70 units, an answer up to 420.
 * @param now milliseconds since 1970
 */
export function serveCallSync(request: ServerRequest, response: ServerResponse, now: number): void {
  serveSuitelet(request, response, {
    get: () => {
      servePage(response, 'call-sync', () => {
        if (isCompanyAdmin()) writeOwnPage(response, PAGE_PARTS, view(now));
        else writeNoAccess(response);
      });
    },
    post: () =>
      answerPost(request.body, {
        longestBody: LONGEST_BODY,
        parse: parseCallSyncRequest,
        forbid: () => (isCompanyAdmin() ? null : refuse('RCP_NOT_ALLOWED')),
        carryOut: (asked) => carryOut(asked, now),
        refuse,
        fail,
      }),
  });
}
