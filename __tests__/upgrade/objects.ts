import type { SdfProject } from '../../local/sdf/project.ts';

/** Script ids that data of accounts hangs on, with what each is. */
export function objectsOf({
  scripts,
  recordTypes,
  roles,
}: Pick<SdfProject, 'scripts' | 'recordTypes' | 'roles'>): Record<string, string> {
  const pairs: [string, string][] = [];
  for (const { scriptId, type, parameters, deployments } of scripts) {
    pairs.push([scriptId, type]);
    for (const parameter of parameters)
      pairs.push([
        `${scriptId} ${parameter.scriptId}`,
        `${parameter.fieldType} ${parameter.setting}`,
      ]);
    for (const deployment of deployments)
      pairs.push([`${scriptId} ${deployment.scriptId}`, 'deployment']);
  }
  for (const { scriptId, fields, instances } of recordTypes) {
    pairs.push([scriptId, 'record type']);
    for (const field of fields) pairs.push([`${scriptId} ${field.scriptId}`, field.type]);
    for (const instance of instances) pairs.push([`${scriptId} ${instance.scriptId}`, 'instance']);
  }
  for (const { scriptId } of roles) pairs.push([scriptId, 'role']);
  return Object.fromEntries(pairs);
}
