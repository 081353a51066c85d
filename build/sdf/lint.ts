import type { Finding } from './finding.ts';
import { readProject } from './project.ts';
import { checkDeploy } from './rules/deploy.ts';
import { checkFeatures } from './rules/features.ts';
import { checkManifest } from './rules/manifest.ts';
import { checkOurs } from './rules/ours.ts';
import { checkPermissions } from './rules/permissions.ts';
import { checkReferences } from './rules/references.ts';
import { checkScripts } from './rules/scripts.ts';
import { checkShapes } from './rules/shape.ts';
import { checkTranslations } from './rules/translations.ts';

const RULES = [
  checkManifest,
  checkFeatures,
  checkDeploy,
  checkShapes,
  checkReferences,
  checkScripts,
  checkPermissions,
  checkTranslations,
  checkOurs,
];

/** How many objects were looked at, and what is wrong, by file and line. */
export interface Report {
  objects: number;
  findings: Finding[];
}

const byPlace = (a: Finding, b: Finding) => a.file.localeCompare(b.file, 'en') || a.line - b.line;

/** As lintProject, with the number of objects beside the findings. */
export function inspectProject(folder: string): Report {
  const findings: Finding[] = [];
  const project = readProject(folder, findings);
  for (const rule of RULES) rule(project, findings);
  return { objects: project.objects.length, findings: findings.sort(byPlace) };
}

/**
 * Finds what NetSuite's server would refuse or skip in a staged SDF project, what it might, and
 * what this project doesn't want. Oracle's own validation needs an account; this one knows what the
 * public reference says and what 59 public projects, exported from or deployed to accounts, show.
 * tables/rules.ts lists the rules with their severity and source.
 *
 * @param folder holds manifest.xml, deploy.xml, Objects and FileCabinet; it is only read
 * @returns no finding when all is well; files that are missing or broken are findings, not errors
 */
export const lintProject = (folder: string): Finding[] => inspectProject(folder).findings;
