/**
 * The typed client from CommonJS: a monitor that a service asks as often as it likes, and that asks
 * NetSuite rarely.
 */
const { checkHealth, healthMonitor } = require('rcpro-health');

const monitor = healthMonitor(() =>
  checkHealth({
    url: process.env.RCP_HEALTH_URL ?? '',
    token: () => Promise.resolve(process.env.RCP_HEALTH_TOKEN ?? ''),
  }),
);

async function main() {
  // Three callers, one request.
  const [first] = await Promise.all([monitor.check(), monitor.check(), monitor.check()]);
  const good = monitor.lastGood();
  console.log(
    first.outcome,
    good === null ? 'no good answer yet' : `last good answer ${good.ageMs} ms ago`,
  );
}

void main();
