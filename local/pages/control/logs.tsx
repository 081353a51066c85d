import type { VNode } from 'preact';
import type { LogEntry } from '../../account/diagnostics.ts';
import type { LoggedUsage } from '../../control/usage-log.ts';
import { Section } from './controls.tsx';

/** What scripts used, and what scripts logged; newest first. */
export function Logs({ logs, usage }: { logs: LogEntry[]; usage: LoggedUsage[] }): VNode {
  return (
    <>
      <Section
        id="usage"
        note="Units and searches are counted by the model; milliseconds are this machine's."
      >
        {usage.length === 0 ? (
          <p class="muted">None yet. Open a record or a script.</p>
        ) : (
          <div class="scroll" tabIndex={0} role="group" aria-labelledby="usage-title">
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">Page</th>
                  <th scope="col">Deployment</th>
                  <th scope="col" class="number">
                    Units
                  </th>
                  <th scope="col" class="number">
                    Searches
                  </th>
                  <th scope="col" class="number">
                    ms
                  </th>
                </tr>
              </thead>
              <tbody>
                {usage.map((used, index) => (
                  <tr key={index}>
                    <td>{used.page}</td>
                    <td>{used.deployment}</td>
                    <td class="number">{used.units}</td>
                    <td class="number">{used.searches}</td>
                    <td class="number">{used.milliseconds.toFixed(1)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
      <Section id="logs">
        {logs.length === 0 ? (
          <p class="muted">Empty.</p>
        ) : (
          <div class="scroll" tabIndex={0} role="group" aria-labelledby="logs-title">
            <table class="list">
              <thead>
                <tr>
                  <th scope="col">Time</th>
                  <th scope="col">Level</th>
                  <th scope="col">Script</th>
                  <th scope="col">Title and details</th>
                </tr>
              </thead>
              <tbody>
                {logs.map((entry, index) => (
                  <tr key={index}>
                    <td class="time">{entry.at}</td>
                    <td>
                      <span class={`level ${entry.level.toLowerCase()}`}>{entry.level}</span>
                    </td>
                    <td>{entry.script}</td>
                    <td class="text">
                      {entry.title}
                      {/* Long ones scroll, by keyboard too. */}
                      {entry.details === '' ? null : <pre tabIndex={0}>{entry.details}</pre>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
    </>
  );
}
