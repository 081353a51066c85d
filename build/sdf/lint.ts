import type { Finding } from './finding.ts';
import { readProject } from './project.ts';
import { checkDeploy } from './rules/deploy.ts';
import { checkManifest } from './rules/manifest.ts';
import { checkOurs } from './rules/ours.ts';
import { checkPermissions } from './rules/permissions.ts';
import { checkReferences } from './rules/references.ts';
import { checkScripts } from './rules/scripts.ts';
import { checkShapes } from './rules/shape.ts';

const RULES = [checkManifest, checkDeploy, checkShapes, checkReferences, checkScripts, checkPermissions, checkOurs];

/**
 * Finds what NetSuite's server would refuse or pass over in silence in a staged SDF project. Oracle's own validation needs
 * an account; this one knows what its public reference says.
 *
 * @param folder holds manifest.xml, deploy.xml, Objects and FileCabinet
 */
export function lintProject(folder: string): { findings: Finding[]; objects: number } {
  const findings: Finding[] = [];
  const project = readProject(folder, findings);
  for (const rule of RULES) rule(project, findings);
  return { findings, objects: project.objects.length };
}
