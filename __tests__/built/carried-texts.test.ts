import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { AREAS, type Area } from '../../src/i18n/english.ts';

const FOLDER = path.resolve('dist/FileCabinet/SuiteScripts/RingCentralPro');

/** The areas whose texts each script may carry: those it shows, and nothing else. */
const CARRIED: Record<string, readonly Area[]> = {
  'bundle_installation.js': ['language', 'set-up', 'set-up-link'],
  'calls_suitelet.js': ['language', 'call-result', 'phone-call', 'plain-page', 'no-access'],
  'call_sync_map_reduce.js': [],
  'call_sync_suitelet.js': [
    'language',
    'page',
    'call-sync',
    'call-sync-state',
    'call-skip',
    'call-result',
    'phone-call',
    'plain-page',
    'no-access',
  ],
  'call_writing_restlet.js': ['language', 'call-result', 'phone-call'],
  'deleted_calls_user_event.js': [],
  'health_restlet.js': [],
  'probe_suitelet.js': ['language', 'page', 'account-check', 'plain-page', 'no-access'],
  'record_banners_user_event.js': ['language', 'common', 'banner', 'record', 'phone-link'],
  'retest_scheduled.js': [],
  'sdf_installation.js': ['language', 'set-up', 'set-up-link'],
  'settings_suitelet.js': [
    'language',
    'common',
    'banner',
    'banner-on-page',
    'page',
    'preferences',
    'settings',
    'call-fields',
    'info-links',
    'info-links-card',
    'call-sync-state',
    'set-up-link',
    'plain-page',
    'no-access',
  ],
  'setup_suitelet.js': [
    'language',
    'page',
    'set-up',
    'settings',
    'audit',
    'plain-page',
    'no-access',
  ],
  'sign_in_suitelet.js': ['language', 'plain-page', 'no-access'],
  'softphone_suitelet.js': [
    'language',
    'common',
    'banner',
    'banner-on-page',
    'page',
    'preferences',
    'record-bar',
    'softphone',
    'shell',
    'telephone',
    'past-call',
    'history',
    'messages',
    'after-call',
    'info-links',
    'context',
    'contacts',
    'call-result',
    'call-skip',
    'plain-page',
    'no-access',
  ],
};
/** Bytes, uncompressed: NetSuite loads these two most often. */
const MOST_BYTES: Record<string, number> = {
  'record_banners_user_event.js': 75_000,
  'health_restlet.js': 40_000,
};
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));

/** Texts that are long enough to be in a script as nothing else, such as NetSuite's own names. */
const textsOf = (area: Area): string[] =>
  Object.values(AREAS[area]).filter((text) => text.length > 40);

test('every script of the project is in the table, but the one that a SuiteApp alone has', () => {
  expect([...scripts, 'sdf_installation.js'].sort()).toEqual(Object.keys(CARRIED).sort());
});

test.each(scripts)('%s carries the texts it shows, and no other page’s', (script) => {
  const code = readFileSync(path.join(FOLDER, script), 'utf8');
  const others = (Object.keys(AREAS) as Area[]).filter(
    (area) => CARRIED[script]?.includes(area) !== true,
  );
  // An own text may hold another page's sentence.
  const own = (CARRIED[script] ?? []).flatMap(textsOf).join('\n');
  const carried = others.flatMap((area) =>
    textsOf(area)
      .filter((text) => !own.includes(text) && code.includes(text))
      .map((text) => `${area}: ${text}`),
  );
  expect(carried).toEqual([]);
});

test.each(Object.entries(MOST_BYTES))('%s has at most %i bytes', (script, most) => {
  expect(statSync(path.join(FOLDER, script)).size).toBeLessThanOrEqual(most);
});
