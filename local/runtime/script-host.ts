import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../account/identity.ts';
import type { Interfere, MapReduceRun } from '../account/map-reduce.ts';
import { PATHS } from '../account/paths.ts';
import type { RecordData, RecordEvent, RecordPage } from '../account/records.ts';
import type { ScriptRequest, ScriptResponse, Usage } from '../account/scripts.ts';
import { findDeployment, mayRun } from '../execution/deployment.ts';
import { Execution, type ExecutionContext, type Services } from '../execution/execution.ts';
import type { ScriptType } from '../suitescript/governance.ts';
import { runAfterDelete } from './after-delete.ts';
import { MapReduce } from './map-reduce.ts';
import { restletError, runRestlet } from './restlet.ts';
import { lastDue } from './schedule.ts';
import { runScheduled, SYSTEM } from './scheduled.ts';
import { errorPage, reservedName, runSuitelet } from './suitelet.ts';
import { runBeforeLoad } from './user-event.ts';

const NOTICE = { 'content-type': 'text/html; charset=utf-8' };
/** RESTlet calls at once in a developer account (NetSuite help, bridgehead_1502455060). */
const CONCURRENCY = 5;

const notice = (title: string, message: string): ScriptResponse => ({
  status: 200,
  headers: NOTICE,
  body: errorPage(title, message),
  usage: null,
});

/** Decides which deployed script runs for whom, and runs it. */
export class ScriptHost {
  readonly #services: Services;
  readonly #runsPerLoad: number;
  readonly #kept = new Map<string, { execution: Execution; runs: number }>();
  #running = 0;
  /**
   * How long a RESTlet call over HTTP holds its place among those that run at once, in
   * milliseconds. Without it no two calls overlap, because scripts of the model are synchronous.
   */
  restletPace = 0;
  /** What happens to the stages of map/reduce scripts, see MapReduce; nothing unless a test says so. */
  interfere: Interfere = () => null;

  /** @param runsPerLoad see AccountOptions */
  constructor(services: Services, runsPerLoad = 1) {
    this.#services = services;
    this.#runsPerLoad = runsPerLoad;
  }

  /** Menu links of the deployed Suitelets that this role may open. */
  menu(identity: Identity): { label: string; category: string; url: string }[] {
    return this.#services.project.scripts
      .filter(({ type }) => type === 'suitelet')
      .flatMap((script) =>
        script.deployments
          .filter((deployment) => this.#isDeployed(deployment) && mayRun(deployment, identity))
          .flatMap((deployment) =>
            // A category belongs to a center, whose name it begins with; a role sees its own
            // center's.
            deployment.links
              .filter(({ category }) => category.startsWith(identity.role.center))
              .map(({ label, category }) => ({
                label,
                category,
                url: `${PATHS.suitelet}?script=${String(script.number)}&deploy=${String(deployment.number)}`,
              })),
          ),
      );
  }

  /** Runs the user events of a record page. */
  openRecord(identity: Identity, event: RecordEvent, record: RecordData): RecordPage {
    const page: RecordPage = { messages: [], inlineHtml: [], usage: [], failure: null };
    const inProgress = { page, fields: [] };
    for (const script of this.#services.project.scripts.filter(
      ({ type }) => type === 'usereventscript',
    )) {
      for (const deployment of script.deployments) {
        const { recordType, executionContexts, eventType } = deployment;
        const applies =
          this.#isDeployed(deployment) &&
          mayRun(deployment, identity) &&
          recordType === record.type.toUpperCase() &&
          (executionContexts.length === 0 || executionContexts.includes('USERINTERFACE')) &&
          (eventType === '' || eventType.toLowerCase() === event);
        if (applies)
          runBeforeLoad(
            this.#execution(identity, script, deployment, 'USERINTERFACE'),
            event,
            record,
            inProgress,
          );
      }
    }
    const fields: { id: string; type: string; defaultValue: string }[] = inProgress.fields;
    page.inlineHtml = fields
      .filter(({ type }) => type === 'INLINEHTML')
      .map(({ id, defaultValue }) => ({ id, html: defaultValue }));
    return page;
  }

  /** Deletes a record, and runs the user events of that. */
  deleteRecord(identity: Identity, record: RecordData): void {
    this.#services.records.delete(record.type, record.id ?? 0);
    for (const script of this.#services.project.scripts.filter(
      ({ type }) => type === 'usereventscript',
    )) {
      for (const deployment of script.deployments) {
        const { recordType, executionContexts, eventType } = deployment;
        const applies =
          this.#isDeployed(deployment) &&
          mayRun(deployment, identity) &&
          recordType === record.type.toUpperCase() &&
          executionContexts.includes('USERINTERFACE') &&
          eventType === 'DELETE';
        if (applies)
          runAfterDelete(this.#execution(identity, script, deployment, 'USERINTERFACE'), record);
      }
    }
  }

  #execution(
    identity: Identity,
    script: Services['project']['scripts'][number],
    deployment: Execution['deployment'],
    context: ExecutionContext,
  ): Execution {
    if (this.#runsPerLoad === 1)
      return new Execution(this.#services, identity, script, deployment, context);
    const key = [
      deployment.scriptId,
      identity.role.scriptId,
      identity.user.id,
      identity.sessionId,
      context,
    ].join(' ');
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.runs++ < this.#runsPerLoad) return kept.execution.again();
    const execution = new Execution(this.#services, identity, script, deployment, context);
    execution.kept = true;
    this.#kept.set(key, { execution, runs: 1 });
    return execution;
  }

  /** As deployed, unless an administrator took the mark off. */
  #isDeployed({ deployed, scriptId }: Execution['deployment']): boolean {
    return deployed && !this.#services.world().deploymentsOff.includes(scriptId);
  }

  #find(type: ScriptType, script: string, deployment: string) {
    const found = findDeployment(this.#services.project, type, script, deployment);
    return found !== null && this.#isDeployed(found.deployment) ? found : null;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- callers must not rely on the model's speed
  async runSuitelet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse> {
    const found = this.#find('suitelet', script, deployment);
    if (found === null)
      return notice(
        'Notice',
        'This page is not available: the script or its deployment does not exist.',
      );
    if (!mayRun(found.deployment, identity))
      return notice('Permission Violation', 'You do not have privileges to view this page.');
    if (reservedName(request.query) !== undefined)
      return notice('Notice', 'There are no records of this type.');
    return runSuitelet(
      this.#execution(identity, found.script, found.deployment, 'SUITELET'),
      request,
    );
  }

  /**
   * Runs the deployed scheduled scripts as the platform does at their time. A deployment that an
   * administrator undeployed doesn't run.
   * @param due only those whose time came after this, in milliseconds since 1970; all of them when
   * not given
   */
  runScheduled(due?: number): Usage[] {
    const now = this.#services.clock.now();
    return this.#services.project.scripts
      .filter(({ type }) => type === 'scheduledscript')
      .flatMap((script) =>
        script.deployments
          .filter(
            (deployment) =>
              this.#isDeployed(deployment) &&
              (due === undefined || (lastDue(deployment, now) ?? 0) > due),
          )
          .map((deployment) =>
            runScheduled(this.#execution(SYSTEM, script, deployment, 'SCHEDULED')),
          ),
      );
  }

  /**
   * Runs the map/reduce scripts that are due by the clock, and then those that scripts asked for,
   * and what these ask for in turn.
   * @param due only deployments whose time came after this, in milliseconds since 1970; all that
   * are scheduled when not given
   * @param most runs at most: a script that always starts itself again would never end
   */
  runMapReduce(due?: number, most = 100): MapReduceRun[] {
    const runs = this.#dueMapReduce(due).map(({ script, deployment }) =>
      new MapReduce(this.#services, SYSTEM, script, deployment, this.interfere).run(),
    );
    const { tasks } = this.#services;
    for (let task = tasks.next(); task !== undefined && runs.length < most; task = tasks.next()) {
      const { scriptId, deploymentId } = task;
      const script = this.#services.project.scripts.find((one) => one.scriptId === scriptId);
      const deployment = script?.deployments.find((one) => one.scriptId === deploymentId);
      task.status = 'PROCESSING';
      if (script !== undefined && deployment !== undefined)
        runs.push(
          new MapReduce(this.#services, task.identity, script, deployment, this.interfere).run(),
        );
      task.status = 'COMPLETE';
    }
    return runs;
  }

  #dueMapReduce(due: number | undefined) {
    const now = this.#services.clock.now();
    return this.#services.project.scripts
      .filter(({ type }) => type === 'mapreducescript')
      .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
      .filter(
        ({ deployment }) =>
          deployment.status === 'SCHEDULED' &&
          this.#isDeployed(deployment) &&
          (due === undefined || (lastDue(deployment, now) ?? 0) > due),
      );
  }

  /**
   * Runs a RESTlet for a caller over HTTP. The answer waits for `restletPace`, and the call counts
   * among those that run at once until then.
   */
  async runRestlet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse> {
    const answer = this.runRestletNow(identity, script, deployment, request);
    // One that ran is still running for whoever calls meanwhile.
    if (this.restletPace > 0 && answer.usage !== null) {
      this.#running++;
      await sleep(this.restletPace);
      this.#running--;
    }
    return answer;
  }

  /**
   * Runs a RESTlet and returns its answer at once, without `restletPace`. For a script that calls a
   * RESTlet of its own account: SuiteScript's N/https is synchronous, so nothing here can wait.
   */
  runRestletNow(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): ScriptResponse {
    const found = this.#find('restlet', script, deployment);
    if (found === null)
      return restletError(
        request,
        400,
        'SSS_INVALID_SCRIPTLET_ID',
        'That Suitelet is invalid, disabled, or no longer exists.',
      );
    const external = identity.sessionId === undefined;
    if (
      !mayRun(found.deployment, identity) ||
      (external && this.#services.roles.level(identity.role, 'ADMI_LOGIN_OAUTH2') !== 'FULL')
    ) {
      return restletError(
        request,
        403,
        'INSUFFICIENT_PERMISSION',
        'You do not have privileges to run this script.',
      );
    }
    if (this.#running >= CONCURRENCY) {
      return restletError(
        request,
        400,
        'SSS_REQUEST_LIMIT_EXCEEDED',
        'Concurrent request limit exceeded. Request blocked.',
      );
    }
    this.#running++;
    try {
      return runRestlet(
        this.#execution(identity, found.script, found.deployment, 'RESTLET'),
        request,
      );
    } finally {
      this.#running--;
    }
  }
}
