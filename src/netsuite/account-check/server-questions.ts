import * as cache from 'N/cache';
import * as file from 'N/file';
import type { ServerRequest } from 'N/http';
import * as query from 'N/query';
import * as record from 'N/record';
import * as runtime from 'N/runtime';
import * as suiteAppInfo from 'N/suiteAppInfo';
import * as translation from 'N/translation';
import * as serverWidget from 'N/ui/serverWidget';
import * as url from 'N/url';
import type { QuestionId, Verdict } from '../../contracts/account-check.ts';
import { OUTCOME_FIELD } from '../../contracts/call-fields.ts';
import { COLLECTION, stringId } from '../../i18n/script-id.ts';
import { readFields } from '../call-fields/record-fields.ts';
import { heldLevel } from '../caller.ts';
import { callerContext } from '../calls/caller-context.ts';
import { searchNames } from '../calls/name-search.ts';
import { matchNumber } from '../calls/number-match.ts';
import { findsStatus } from '../facts/status-cache.ts';
import { seal, unseal } from '../grants/sealed.ts';
import { ASSETS, COMPANY, MEMBER_ROLE } from '../ids.ts';
import { SUITELETS } from '../suitelets.ts';
import assets from 'browser:assets';

export interface Seen {
  verdict: Verdict;
  seen: string;
}

interface Asked {
  request: ServerRequest;
  expected: string;
}

/** The internal ID of no record. */
const NOBODY = 0;

const asAssumed = (whether: boolean, seen: string): Seen => ({
  verdict: whether ? 'as-assumed' : 'otherwise',
  seen,
});
const unknown = (seen: string): Seen => ({ verdict: 'could-not-tell', seen });

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const parameter = (): string =>
  text(runtime.getCurrentScript().getParameter({ name: __COMPANY_POINTER__ ?? '' }));

function companyByScriptId(): unknown {
  return query
    .runSuiteQL({
      query: `SELECT id FROM ${COMPANY.type} WHERE LOWER(scriptid) = ?`,
      params: [COMPANY.instance],
      customScriptId: 'rcp_probe_company',
    })
    .asMappedResults()[0]?.['id'];
}

/** The calls that this product logged: their external ids begin with rcp-. */
function loggedCalls(columns: string): Record<string, unknown>[] {
  return query
    .runSuiteQL({
      query: `SELECT ${columns} FROM phonecall WHERE externalid LIKE ? ORDER BY id DESC FETCH FIRST 50 ROWS ONLY`,
      params: ['rcp-%'],
      customScriptId: 'rcp_probe_calls',
    })
    .asMappedResults();
}

/** A loader's text comes back, and the entry goes away again. */
function cacheLoader(): Seen {
  const own = cache.getCache({
    name: 'ringcentral_for_netsuite_pro_probe_1',
    scope: cache.Scope.PRIVATE,
  });
  const key = 'account-check';
  own.remove({ key });
  const got: unknown = own.get({ key, ttl: 300, loader: () => 'null' });
  own.remove({ key });
  return asAssumed(
    got === 'null',
    `the loader returned the text null, and get ${got === null ? 'nothing' : `a ${typeof got}`}`,
  );
}

function bundles(): Seen {
  const level = heldLevel('ADMI_BUNDLER');
  let outcome: string;
  try {
    outcome = `${String(suiteAppInfo.listInstalledBundles().length)} bundles`;
  } catch (thrown) {
    outcome = `refused: ${(thrown as { name?: string }).name ?? 'no name'}`;
  }
  const may = level !== null && level !== 'NONE';
  return asAssumed(
    may !== outcome.startsWith('refused'),
    `ADMI_BUNDLER ${String(level)}: ${outcome}`,
  );
}

function missingField(): Seen {
  // eslint-disable-next-line rcp/words -- a form that nobody sees
  const form = serverWidget.createForm({ title: 'Probe' });
  try {
    const field = form.getField({ id: 'custpage_rcp_not_there' }) as unknown;
    return asAssumed(field === null || field === undefined, field === null ? 'null' : typeof field);
  } catch (thrown) {
    return asAssumed(false, `an error, ${(thrown as { name?: string }).name ?? 'without a name'}`);
  }
}

function fileAddresses(): Seen {
  const name = assets.page;
  const rows = query
    .runSuiteQL({
      query: 'SELECT url FROM file WHERE name = ?',
      params: [name],
      customScriptId: 'rcp_check_file_addresses',
    })
    .asMappedResults();
  const loaded = file.load({ id: `${ASSETS}/${name}` }).url;
  const same = rows.some((row) => row['url'] === loaded);
  return asAssumed(
    same,
    same
      ? 'the same address'
      : `${String(rows.length)} files of that name, none with the address of file.load`,
  );
}

function callIds(): Seen {
  const ids = loggedCalls('id, externalid').map((row) => String(row['externalid']));
  if (ids.length === 0) return unknown('no call was logged yet; make one and check again');
  return asAssumed(
    new Set(ids).size === ids.length && ids.every((id) => id.startsWith('rcp-')),
    `${String(ids.length)} calls, ${String(new Set(ids).size)} external ids`,
  );
}

function callStatus(): Seen {
  const found = [...new Set(loggedCalls('status').map((row) => String(row['status'])))];
  if (found.length === 0) return unknown('no call was logged yet; make one and check again');
  return asAssumed(found.includes('COMPLETE'), found.join(', '));
}

const LANGUAGE_TAG = stringId('language.tag');

function loadOneText(key: string): Readonly<Record<string, translation.Translator | undefined>> {
  const handle = translation.load({
    collections: [{ alias: 'check', collection: COLLECTION, keys: [key] }],
  });
  return (
    (
      handle as unknown as Readonly<
        Record<string, Readonly<Record<string, translation.Translator | undefined>>>
      >
    )['check'] ?? {}
  );
}

function translationCost(): Seen {
  const before = runtime.getCurrentScript().getRemainingUsage();
  loadOneText(LANGUAGE_TAG);
  const units = before - runtime.getCurrentScript().getRemainingUsage();
  return asAssumed(units <= 10, `${String(units)} units`);
}

/**
 * What each question looks at. Nothing here writes, and nothing returns a name, a number or a key;
 * the caller catches what is thrown. Costs at most 80 units for one question.
 */
export const SERVER_ANSWERS: Readonly<Partial<Record<QuestionId, (asked: Asked) => Seen>>> = {
  'company-parameter': () => {
    const value = parameter();
    return asAssumed(
      /^[1-9]\d*$/.test(value),
      value === '' ? 'empty' : /^\d+$/.test(value) ? 'a number' : 'a text that is no number',
    );
  },
  'scriptid-column': () => {
    const found = text(companyByScriptId());
    if (found === '') return asAssumed(false, 'no row');
    const pointed = parameter();
    return pointed === ''
      ? unknown('a row, but the parameter is empty')
      : asAssumed(found === pointed, found === pointed ? 'the same row' : 'another row');
  },
  'cache-protected': () => {
    const found = findsStatus(runtime.getCurrentUser().roleId);
    return asAssumed(
      found,
      found
        ? 'the entry of the softphone’s script'
        : 'no entry, though the softphone’s script made one just now',
    );
  },
  'cache-loader': cacheLoader,
  'user-formats': () => {
    const user = runtime.getCurrentUser();
    const formats = ['DATEFORMAT', 'TIMEFORMAT'].map((name) => text(user.getPreference({ name })));
    const [date = '', time = ''] = formats;
    return asAssumed(/D.*Y|Y.*D/.test(date) && /[Hh].*mm/.test(time), formats.join(' and '));
  },
  'role-id': () => {
    const { roleId, role } = runtime.getCurrentUser();
    return asAssumed(
      typeof roleId === 'string' && /^[a-z][a-z0-9_]*$/.test(roleId),
      `roleId ${String(roleId)}, role ${typeof role === 'number' ? 'a number' : `a ${typeof role}`}`,
    );
  },
  'bundle-permission': bundles,
  'bundler-key': () => {
    const level = heldLevel('ADMI_BUNDLER');
    return asAssumed(level !== null, level ?? 'getPermission threw or answered no level');
  },
  'suiteapp-list': () => {
    const names = suiteAppInfo.listInstalledSuiteApps().map(({ appId }) => appId);
    return asAssumed(
      true,
      `${String(names.length)} SuiteApps; this project is ` +
        `${names.some((name) => ASSETS.includes(name)) ? '' : 'not '}among them`,
    );
  },
  'file-path': () => asAssumed(file.load({ id: `${ASSETS}/${assets.page}` }).url !== '', 'loaded'),
  'file-addresses': fileAddresses,
  'missing-field': missingField,
  'sealing-key': () =>
    asAssumed(unseal(seal('sample')) === 'sample', 'a text was sealed and opened again'),
  'suiteql-functions': () => {
    const partial =
      matchNumber('+10000000000', '0000000000', { role: MEMBER_ROLE }).partial ||
      searchNames('zzzzzz', MEMBER_ROLE).partial;
    return asAssumed(
      !partial,
      partial
        ? 'some tables were refused; the script log names them'
        : 'the queries ran over all tables',
    );
  },
  'context-columns': () => {
    const failed = (['customer', 'contact'] as const).flatMap((type) =>
      Object.entries(callerContext(type, NOBODY))
        .filter(([, { state }]) => state === 'failed')
        .map(([block]) => `${block} of a ${type}`),
    );
    return asAssumed(
      failed.length === 0,
      failed.length === 0
        ? 'the queries ran'
        : `${failed.join(', ')} failed; the script log has the reasons`,
    );
  },
  'call-related': () => {
    const call = record.create({ type: record.Type.PHONE_CALL });
    const missing = ['transaction', 'supportcase'].filter(
      (fieldId) => call.getField({ fieldId }) === null,
    );
    return asAssumed(
      missing.length === 0,
      missing.length === 0 ? 'both' : `${missing.join(' and ')} missing`,
    );
  },
  'call-field-definitions': () => {
    const [outcome] = readFields([OUTCOME_FIELD]);
    return asAssumed(
      outcome?.kind === 'list' && outcome.options.length > 0,
      outcome === undefined
        ? `${OUTCOME_FIELD} missing, or of an unknown type`
        : `${outcome.label}: ${outcome.kind}, ${String(outcome.options.length)} values`,
    );
  },
  'call-external-id': callIds,
  'call-status': callStatus,
  'script-address': () => {
    const address = url.resolveScript({ ...SUITELETS.softphone });
    const numbered = /[?&]script=\d+&deploy=\d+/.test(address);
    return asAssumed(
      /^\/(?!\/)\S+$/.test(address) && numbered,
      `${address} with ${numbered ? 'numbers' : 'texts'} for ids`,
    );
  },
  'request-url': ({ request, expected }) => {
    const same = request.url.startsWith(`${expected}/`);
    return asAssumed(
      same,
      same ? 'the same' : /^https?:\/\//.test(request.url) ? 'another host' : 'no host',
    );
  },
  'translation-names': () => {
    const names = Object.keys(loadOneText(LANGUAGE_TAG));
    return asAssumed(
      names.includes(LANGUAGE_TAG.toUpperCase()),
      names
        .map((name) =>
          name === LANGUAGE_TAG.toUpperCase()
            ? 'in capitals'
            : name === LANGUAGE_TAG
              ? 'in small letters'
              : 'another name',
        )
        .join(', ') || 'none',
    );
  },
  'translation-places': () => {
    const key = stringId('record.link.more.other');
    const translators = loadOneText(key);
    const text = (translators[key.toUpperCase()] ?? translators[key])?.() ?? '';
    return asAssumed(
      text !== '',
      text.includes('{1}') ? 'the place stays' : text === '' ? 'no text' : 'the place is left out',
    );
  },
  'translation-cost': translationCost,
  'xliff-in-acp': () => {
    const tag = translation.get({ collection: COLLECTION, key: LANGUAGE_TAG })();
    return tag === 'en'
      ? unknown(
          'the texts came in English; choose German, French, Spanish, or Japanese in Home > ' +
            'Set Preferences, and check again',
        )
      : asAssumed(true, `the texts came in the language ${tag}`);
  },
  'plural-rules': () => {
    const has = typeof Intl === 'object' && typeof Intl.PluralRules === 'function';
    return asAssumed(
      has,
      has ? `there, and 2 in English is ${new Intl.PluralRules('en').select(2)}` : 'not there',
    );
  },
  'run-as-session': () => asAssumed(true, 'the page’s token was known'),
  'run-as-user': ({ expected }) => {
    const same = String(runtime.getCurrentUser().id) === expected;
    return asAssumed(same, same ? 'the signed-in user' : 'somebody else');
  },
  'run-as-role': () => {
    const { role, roleId } = runtime.getCurrentUser();
    return asAssumed(
      true,
      `roleId ${String(roleId)}, role ${typeof role === 'number' ? 'a number' : `a ${typeof role}`}`,
    );
  },
  'translation-permission': () =>
    asAssumed(
      typeof translation.get({ collection: COLLECTION, key: LANGUAGE_TAG })() === 'string',
      'a text came',
    ),
  'files-permission': () => {
    const level = heldLevel('LIST_FILECABINET');
    if (level !== 'NONE')
      return unknown(`the service role holds ${String(level)} on Documents and Files`);
    try {
      file.load({ id: `${ASSETS}/${assets.page}` });
      return asAssumed(false, 'a role without the permission loaded the file');
    } catch (thrown) {
      return asAssumed(true, `refused: ${(thrown as { name?: string }).name ?? 'no name'}`);
    }
  },
};
