import type { Element } from '@xmldom/xmldom';
import { along, descend, reporter, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import {
  ELEMENT_FEATURES,
  KNOWN_FEATURES,
  OBJECT_FEATURES,
  RECORD_FEATURES,
} from '../tables/features.ts';
import type { Code } from '../tables/rules.ts';
import { rowOf } from '../tables/spec.ts';

interface Need {
  feature: string;
  code: Code;
}

function needsOf(element: Element, isRoot: boolean): Need[] {
  const own = rowOf(isRoot ? OBJECT_FEATURES : ELEMENT_FEATURES, element.nodeName);
  const ofRecord =
    element.nodeName === 'recordtype' ? rowOf(RECORD_FEATURES, textOf(element)) : undefined;
  return [
    ...(own === undefined
      ? []
      : [
          {
            feature: own,
            code: isRoot ? ('FEATURE_UNDECLARED' as const) : ('ELEMENT_FEATURE' as const),
          },
        ]),
    ...(ofRecord === undefined ? [] : [{ feature: ofRecord, code: 'RCP_RECORD_FEATURE' as const }]),
  ];
}

/**
 * The features that the manifest declares exist, say whether they are required, and are all that
 * the objects need.
 */
export function checkFeatures(project: SdfProject, findings: Finding[]): void {
  if (project.manifest?.root.nodeName !== 'manifest' || project.type === null) return;
  const { root } = project.manifest;
  const report = reporter(project.manifest, findings);
  const features = along(root, 'dependencies', 'features', 'feature');
  for (const feature of features) {
    if (!KNOWN_FEATURES.includes(textOf(feature)))
      report(
        'FEATURE_UNLISTED',
        feature,
        `${textOf(feature)} isn't in the linter's list of features`,
      );
    const required = feature.getAttribute('required');
    if (required !== 'true' && required !== 'false')
      report('FEATURE_REQUIRED', feature, 'needs required="true" or required="false"');
  }
  const met = new Set(features.map(textOf));
  for (const object of project.objects) {
    for (const element of descend(object.root)) {
      for (const { feature, code } of needsOf(element, element === object.root)) {
        if (met.has(feature)) continue;
        // Reported once, because one line of the manifest fixes it.
        met.add(feature);
        report(
          code,
          root,
          `${feature} is not declared, and ${object.file}:${element.lineNumber ?? 0} (${element.nodeName}) needs it`,
        );
      }
    }
  }
}
