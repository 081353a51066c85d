import type { Element } from '@xmldom/xmldom';
import { descend, named, reporter, textOf, type Report } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';

type Check = (element: Element, object: Element, report: Report) => void;

/** What the platform would take and this project does not want, by element. */
const CHECKS: Readonly<Record<string, Check>> = {
  runasrole(element, _object, report) {
    if (textOf(element) === 'ADMINISTRATOR') report('RCP_RUN_AS_ADMINISTRATOR', element, 'no script of ours executes as Administrator');
  },
  isonline(element, _object, report) {
    if (textOf(element) === 'T') report('RCP_WITHOUT_LOGIN', element, 'no page of ours is available without login');
  },
  status(element, _object, report) {
    if (textOf(element) === 'TESTING') report('RCP_TESTING', element, 'a deployment in testing runs for its owner only');
  },
  scriptdeployment(element, object, report) {
    if (object.nodeName === 'usereventscript' && textOf(named(element, 'executioncontext')[0]) === '') {
      report('RCP_EXECUTION_CONTEXT', element, 'a user event of ours names its execution contexts, or it runs in imports too');
    }
  },
  scriptdeployments(element, object, report) {
    if (object.nodeName !== 'usereventscript') return;
    const types = named(element, 'scriptdeployment').map((deployment) => textOf(named(deployment, 'recordtype')[0]));
    const twice = types.find((type, index) => types.indexOf(type) !== index);
    if (twice !== undefined) report('RCP_RECORD_TYPE_TWICE', element, `${twice} has two deployments of one script`);
  },
};

/** This project's own rules. */
export function checkOurs({ objects }: SdfProject, findings: Finding[]): void {
  for (const document of objects) {
    const report = reporter(document, findings);
    for (const element of descend(document.root)) CHECKS[element.nodeName]?.(element, document.root, report);
  }
}
