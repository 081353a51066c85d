/**
 * Health of RingCentral for NetSuite Pro for Prometheus, by the textfile collector of its node
 * exporter.
 *
 *     node textfile-probe.mjs /var/lib/node_exporter/rcpro_health.prom --account 1234567 \
 *       --client-id … --certificate-id … --key /etc/rcpro/key.pem --state /var/lib/rcpro/state.json
 *
 * The first argument is the file to write, the rest goes to `rcpro-health` (RCPRO_HEALTH names
 * another path of it). Run it by a timer every five minutes or more. The file is put in place in
 * one step; when the command is used wrongly nothing is written and the probe ends with 2. Facts of
 * the account are those of the last good answer, whose age is beside them; give `--state`, so that
 * they outlive a run that gets no answer.
 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';

const OUTCOMES = [
  'ok',
  'outdated',
  'not-installed',
  'denied',
  'session-over',
  'busy',
  'unreachable',
  'malformed',
];
const WRONG_USE = 2;
const DEADLINE_MS = 120_000;

/** @param {unknown} value */
const escaped = (value) =>
  String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/**
 * One metric in the text format; nothing at all when no sample is known.
 * @param {string} name
 * @param {string} help
 * @param {[Record<string, unknown>, number | boolean | null][]} samples
 */
function metric(name, help, samples) {
  const known = samples.filter(([, value]) => value !== null);
  if (known.length === 0) return [];
  const lines = known.map(([labels, value]) => {
    const text = Object.entries(labels)
      .map(([label, of]) => `${label}="${escaped(of)}"`)
      .join(',');
    return `${name}${text === '' ? '' : `{${text}}`} ${Number(value)}`;
  });
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines];
}

/** @param {any} told what `rcpro-health --json` printed */
function exposition(told) {
  const good = told.health === undefined ? told.lastGood : { health: told.health, ageMs: 0 };
  const health = good?.health ?? null;
  return [
    ...metric('rcpro_health_up', 'Whether the last check got a good answer.', [
      [{}, told.health !== undefined],
    ]),
    ...metric(
      'rcpro_health_outcome',
      'Which of the eight outcomes the last check had.',
      OUTCOMES.map((outcome) => [{ outcome }, outcome === told.outcome]),
    ),
    ...metric('rcpro_health_last_check_timestamp_seconds', 'When the last check was.', [
      [{}, Date.parse(told.at) / 1000],
    ]),
    ...metric(
      'rcpro_health_last_good_age_seconds',
      'How old the last good answer was at the last check.',
      [[{}, good === null ? null : good.ageMs / 1000]],
    ),
    ...(health === null
      ? []
      : [
          ...metric(
            'rcpro_health_outdated',
            'Whether the bundle is outdated, by the last good answer.',
            [[{}, health.bundle.outdated]],
          ),
          ...metric(
            'rcpro_health_m2m_verified',
            'Whether the last test of a company credential passed, by the last good answer.',
            [
              [{ credential: 'netsuite' }, health.m2m.netsuite.verified],
              [{ credential: 'ringcentral' }, health.m2m.ringcentral.verified],
            ],
          ),
          ...metric(
            'rcpro_health_call_sync_failing',
            'Whether the call sync fails, by the last good answer; not there while it is off or unknown.',
            [[{}, callSyncIs(health.callSync, 'failing')]],
          ),
          ...metric(
            'rcpro_health_call_sync_behind_seconds',
            'How far NetSuite is behind RingCentral, by the last good answer.',
            [[{}, health.callSync?.behindSeconds ?? null]],
          ),
          ...metric(
            'rcpro_health_bundle_info',
            'Version of the installed bundle, by the last good answer.',
            [[{ version: health.bundle.version ?? 'unknown', status: health.status }, 1]],
          ),
        ]),
    '',
  ].join('\n');
}

/**
 * @param {import('rcpro-health').Health['callSync']} wire
 * @param {string} state
 */
function callSyncIs(wire, state) {
  return wire == null || wire.state === 'off' ? null : wire.state === state;
}

/**
 * @param {string} file
 * @param {string} text
 */
function replace(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: 0o644 });
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

const [file, ...args] = process.argv.slice(2);
if (file === undefined || file.startsWith('-')) {
  console.error(
    'textfile-probe: the first argument is the file to write, such as /var/lib/node_exporter/rcpro_health.prom',
  );
  process.exit(WRONG_USE);
}
const command = process.env.RCPRO_HEALTH ?? 'rcpro-health';
const { status, stdout, error } = spawnSync(command, [...args, '--json'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  timeout: DEADLINE_MS,
});
if (error !== undefined || status === WRONG_USE || stdout === '') {
  console.error(
    `textfile-probe: ${command} gave no outcome${error === undefined ? '' : `: ${error.message}`}`,
  );
  process.exit(WRONG_USE);
}
replace(file, exposition(JSON.parse(stdout)));
