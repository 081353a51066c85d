import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '../account/identity.ts';
import type { Interfere, MapReduceRun } from '../account/map-reduce.ts';
import { PATHS } from '../account/paths.ts';
import type {
  AccountScripts,
  MenuLink,
  ScriptRequest,
  ScriptResponse,
  Usage,
} from '../account/scripts.ts';
import { mayRun, scriptAddress } from '../execution/deployment.ts';
import type { Services } from '../execution/execution.ts';
import type { Deployment, Script } from '../sdf/project.ts';
import type { Executions } from './executions.ts';
import { MapReduce } from './map-reduce.ts';
import { restletError, runRestlet } from './restlet.ts';
import { lastDue } from './schedule.ts';
import { runScheduled, SYSTEM } from './scheduled.ts';
import { errorPage, reservedName, runSuitelet } from './suitelet.ts';

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
export class ScriptHost implements AccountScripts {
  readonly #executions: Executions;
  #running = 0;
  #interfere: Interfere = () => null;
  /** What the RESTlet calls of the map/reduce run used that is in progress; null between runs. */
  #restlets: Usage[] | null = null;
  /**
   * How long a RESTlet call over HTTP holds its place among those that run at once, in
   * milliseconds. Without it no two calls overlap, because scripts of the model are synchronous.
   */
  restletPace = 0;

  constructor(executions: Executions) {
    this.#executions = executions;
  }

  get #services(): Services {
    return this.#executions.services;
  }

  menu(identity: Identity): MenuLink[] {
    return this.#executions
      .deployed('suitelet')
      .filter(({ deployment }) => mayRun(deployment, identity))
      .flatMap(({ script, deployment }) =>
        // A category belongs to a center, whose name it begins with; a role sees its own center's.
        deployment.links
          .filter(({ category }) => category.startsWith(identity.role.center))
          .map(({ label, category }) => ({
            label,
            category,
            url: `${PATHS.suitelet}?script=${String(script.number)}&deploy=${String(deployment.number)}`,
          })),
      );
  }

  url(scriptId: string, deploymentId: string): string | null {
    return scriptAddress(this.#services.project, this.#services.accountId, scriptId, deploymentId);
  }

  media(id: string, hash: string): { body: Buffer; contentType: string } | null {
    const found = this.#services.files.find(Number(id));
    return found?.hash === hash ? found : null;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- callers must not rely on the model's speed
  async runSuitelet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse> {
    const found = this.#executions.find('suitelet', script, deployment);
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
      this.#executions.of(identity, found.script, found.deployment, 'SUITELET'),
      request,
    );
  }

  runScheduled(due?: number): Usage[] {
    const now = this.#services.clock.now();
    return this.#executions
      .deployed('scheduledscript')
      .filter(({ deployment }) => due === undefined || (lastDue(deployment, now) ?? 0) > due)
      .map(({ script, deployment }) =>
        runScheduled(this.#executions.of(SYSTEM, script, deployment, 'SCHEDULED')),
      );
  }

  runMapReduce(due?: number, most = 100): MapReduceRun[] {
    const now = this.#services.clock.now();
    const runs = this.#executions
      .deployed('mapreducescript')
      .filter(({ deployment }) => due === undefined || (lastDue(deployment, now) ?? 0) > due)
      .map(({ script, deployment }) => this.#mapReduce(SYSTEM, script, deployment));
    const { tasks } = this.#services;
    for (let task = tasks.next(); task !== undefined && runs.length < most; task = tasks.next()) {
      const { scriptId, deploymentId, identity } = task;
      const script = this.#services.project.scripts.find((one) => one.scriptId === scriptId);
      const deployment = script?.deployments.find((one) => one.scriptId === deploymentId);
      task.status = 'PROCESSING';
      if (script !== undefined && deployment !== undefined)
        runs.push(this.#mapReduce(identity, script, deployment));
      task.status = 'COMPLETE';
    }
    return runs;
  }

  #mapReduce(identity: Identity, script: Script, deployment: Deployment): MapReduceRun {
    const restlets: Usage[] = [];
    this.#restlets = restlets;
    try {
      const job = new MapReduce(this.#services, identity, script, deployment, this.#interfere);
      return { ...job.run(), restlets };
    } finally {
      this.#restlets = null;
    }
  }

  interfere(interfere: Interfere): void {
    this.#interfere = interfere;
  }

  meanwhile(others: ((where: string) => void) | null): void {
    this.#services.others = others;
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
    // One that ran is still running for a caller that comes meanwhile.
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
    const found = this.#executions.find('restlet', script, deployment);
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
      const answer = runRestlet(
        this.#executions.of(identity, found.script, found.deployment, 'RESTLET'),
        request,
      );
      if (answer.usage !== null) this.#restlets?.push(answer.usage);
      return answer;
    } finally {
      this.#running--;
    }
  }
}
