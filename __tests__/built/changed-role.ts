import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Copies the built project and changes the role that members have.
 * @returns the copy's folder, which the test removes
 */
export function projectWithMemberRole(change: (xml: string) => string): string {
  const project = mkdtempSync(path.join(tmpdir(), 'rcp-role-'));
  cpSync('dist', project, { recursive: true });
  const role = path.join(project, 'Objects/customrole_rcp_member.xml');
  const xml = readFileSync(role, 'utf8');
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  writeFileSync(role, changed);
  return project;
}
