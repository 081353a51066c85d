import { childElements, named, reporter, scriptIdOf, textOf, type Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';

const idOf = (reference: string) => /^\[scriptid=([^\]]+)\]$/.exec(reference)?.[1];

/** What each object says of permissions between roles and record types: other object's id to level. */
function grants(document: Document, key: string, level: string): { other: string; level: string; at: ReturnType<typeof childElements>[number] }[] {
  return named(document.root, 'permissions').flatMap((group) => named(group, 'permission')).flatMap((permission) => {
    const other = idOf(textOf(named(permission, key)[0]));
    return other === undefined ? [] : [{ other, level: textOf(named(permission, level)[0]), at: permission }];
  });
}

/**
 * Roles and custom record types name each other with equal levels. Reported by one public project as a rule of the server's
 * validation and not documented; keeping to it costs nothing.
 */
export function checkPermissions({ objects }: SdfProject, findings: Finding[]): void {
  const roles = objects.filter(({ root }) => root.nodeName === 'role');
  const types = objects.filter(({ root }) => root.nodeName === 'customrecordtype');
  const compare = (from: Document[], to: Document[], own: [string, string], their: [string, string]) => {
    for (const document of from) {
      const report = reporter(document, findings);
      for (const { other, level, at } of grants(document, ...own)) {
        const counterpart = to.find(({ root }) => scriptIdOf(root) === other);
        if (counterpart === undefined) continue;
        const answer = grants(counterpart, ...their).find((grant) => grant.other === scriptIdOf(document.root));
        if (answer === undefined) report('PERMISSION_ONE_SIDED', at, `${other} does not name ${scriptIdOf(document.root)} in its permissions`);
        else if (answer.level !== level && from === roles) {
          report('PERMISSION_LEVELS', at, `${level} here, but ${answer.level} in ${other}`);
        }
      }
    }
  };
  compare(roles, types, ['permkey', 'permlevel'], ['permittedrole', 'permittedlevel']);
  compare(types, roles, ['permittedrole', 'permittedlevel'], ['permkey', 'permlevel']);
}
