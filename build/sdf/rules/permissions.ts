import type { Element } from '@xmldom/xmldom';
import { along, type Document, named, reporter, scriptIdOf, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { referencesIn } from '../reference.ts';
import { levelsOf } from '../tables/permission-levels.ts';

/** The two sides of a permission, by root of the object that has it. */
const SIDES = {
  role: { key: 'permkey', level: 'permlevel', others: 'customrecordtype' },
  customrecordtype: { key: 'permittedrole', level: 'permittedlevel', others: 'role' },
} as const;
type Side = keyof typeof SIDES;
const isSide = (name: string): name is Side => Object.hasOwn(SIDES, name);

interface Grant {
  /** Whom or what it is about, as it is written. */
  key: string;
  level: string;
  at: Element;
}

function grantsOf({ root }: Document): Grant[] {
  if (!isSide(root.nodeName)) return [];
  const side = SIDES[root.nodeName];
  return along(root, 'permissions', 'permission').map((at) => ({
    key: textOf(named(at, side.key)[0]),
    level: textOf(named(at, side.level)[0]),
    at,
  }));
}

function checkTwice(document: Document, findings: Finding[]): void {
  const keys = new Set<string>();
  for (const { key, at } of grantsOf(document)) {
    if (keys.has(key))
      reporter(document, findings)(
        'RCP_PERMISSION_TWICE',
        at,
        `${key} has a permission here already`,
      );
    keys.add(key);
  }
}

/** A level that no permission has is another rule's business. */
function checkOffered(document: Document, findings: Finding[]): void {
  if (document.root.nodeName !== 'role') return;
  for (const { key, level, at } of grantsOf(document)) {
    const levels = levelsOf(key);
    if (levels !== null && level !== '' && !levels.includes(level)) {
      reporter(document, findings)(
        'PERMISSION_LEVEL',
        at,
        `${key} offers ${levels.join(' or ')}, not ${level}`,
      );
    }
  }
}

function checkCounterparts(
  document: Document,
  objects: readonly Document[],
  findings: Finding[],
): void {
  const { root } = document;
  if (!isSide(root.nodeName)) return;
  const { others } = SIDES[root.nodeName];
  const report = reporter(document, findings);
  for (const { key, level, at } of grantsOf(document)) {
    const [other = ''] = referencesIn(key);
    const counterpart = objects.find(
      (object) => object.root.nodeName === others && scriptIdOf(object.root) === other,
    );
    if (counterpart === undefined) continue;
    const answer = grantsOf(counterpart).find((grant) =>
      referencesIn(grant.key).includes(scriptIdOf(root)),
    );
    if (answer === undefined)
      report(
        'PERMISSION_ONE_SIDED',
        at,
        `${other} does not name ${scriptIdOf(root)} in its permissions`,
      );
    // Said at one of the two places only.
    else if (answer.level !== level && root.nodeName === 'role')
      report('PERMISSION_LEVELS', at, `${level} here, but ${answer.level} in ${other}`);
  }
}

/**
 * Roles and custom record types name each other, once and with equal levels; a role has levels that
 * its permissions offer.
 */
export function checkPermissions({ objects }: SdfProject, findings: Finding[]): void {
  for (const document of objects) {
    checkTwice(document, findings);
    checkOffered(document, findings);
    checkCounterparts(document, objects, findings);
  }
}
