import type { Identity } from '../account/identity.ts';
import { findDeployment } from '../execution/deployment.ts';
import { Execution, type ExecutionContext, type Services } from '../execution/execution.ts';
import type { Deployment, Script } from '../sdf/project.ts';
import type { ScriptType } from '../suitescript/governance.ts';

/** Finds the deployed scripts and makes an execution for each run. */
export class Executions {
  readonly #services: () => Services;
  readonly #runsPerLoad: number;
  readonly #kept = new Map<string, { execution: Execution; runs: number }>();

  /** @param runsPerLoad see AccountOptions */
  constructor(services: () => Services, runsPerLoad: number) {
    this.#services = services;
    this.#runsPerLoad = runsPerLoad;
  }

  get services(): Services {
    return this.#services();
  }

  /** Forgets the loaded scripts, after the deployed files were loaded again. */
  forget(): void {
    this.#kept.clear();
  }

  /** The deployments of one type that an administrator did not undeploy, with their scripts. */
  deployed(type: ScriptType): { script: Script; deployment: Deployment }[] {
    return this.services.project.scripts
      .filter((script) => script.type === type)
      .flatMap((script) =>
        script.deployments
          .filter((deployment) => this.#isDeployed(deployment))
          .map((deployment) => ({ script, deployment })),
      );
  }

  /** One deployment of one type, by script ID or number; null when it can't be run. */
  find(
    type: ScriptType,
    script: string,
    deployment: string,
  ): { script: Script; deployment: Deployment } | null {
    const found = findDeployment(this.services.project, type, script, deployment);
    return found !== null && this.#isDeployed(found.deployment) ? found : null;
  }

  /** An execution for one run; a kept one when a script may run several times per load. */
  of(
    identity: Identity,
    script: Script,
    deployment: Deployment,
    context: ExecutionContext,
  ): Execution {
    if (this.#runsPerLoad === 1)
      return new Execution(this.services, identity, script, deployment, context);
    const key = [
      deployment.scriptId,
      identity.role.scriptId,
      identity.user.id,
      identity.sessionId,
      context,
    ].join(' ');
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.runs++ < this.#runsPerLoad) return kept.execution.again();
    const execution = new Execution(this.services, identity, script, deployment, context);
    execution.kept = true;
    this.#kept.set(key, { execution, runs: 1 });
    return execution;
  }

  /** As deployed, unless an administrator took the mark off. */
  #isDeployed({ deployed, scriptId }: Deployment): boolean {
    return deployed && !this.services.world().deploymentsOff.includes(scriptId);
  }
}
