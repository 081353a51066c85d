import type { Element } from '@xmldom/xmldom';
import { along, descend, named, type Report, reporter, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { rowOf } from '../tables/spec.ts';

type Check = (element: Element, object: Element, report: Report) => void;

/** What the platform would take and this project does not want, by element. */
const CHECKS: Readonly<Record<string, Check>> = {
  runasrole(element, _object, report) {
    if (textOf(element) === 'ADMINISTRATOR')
      report('RCP_RUN_AS_ADMINISTRATOR', element, 'no script of ours executes as Administrator');
  },
  isonline(element, _object, report) {
    if (textOf(element) === 'T')
      report('RCP_WITHOUT_LOGIN', element, 'no page of ours is available without login');
  },
  status(element, _object, report) {
    if (textOf(element) === 'TESTING')
      report('RCP_TESTING', element, 'a deployment in testing runs for its owner only');
  },
  scriptdeployment(element, object, report) {
    if (
      object.nodeName === 'usereventscript' &&
      textOf(named(element, 'executioncontext')[0]) === ''
    ) {
      report(
        'RCP_EXECUTION_CONTEXT',
        element,
        'a user event of ours names its execution contexts, or it runs in imports too',
      );
    }
  },
  scriptdeployments(element, object, report) {
    if (object.nodeName !== 'usereventscript') return;
    const seen = new Set<string>();
    for (const type of along(element, 'scriptdeployment', 'recordtype')) {
      if (seen.has(textOf(type)))
        report(
          'RCP_RECORD_TYPE_TWICE',
          type,
          `${textOf(type)} has a deployment of this script already`,
        );
      seen.add(textOf(type));
    }
  },
};

/** This project's own rules on objects; those on files are with deploy.xml and the scripts. */
export function checkOurs({ objects }: SdfProject, findings: Finding[]): void {
  for (const document of objects) {
    const report = reporter(document, findings);
    for (const element of descend(document.root))
      rowOf(CHECKS, element.nodeName)?.(element, document.root, report);
  }
}
