import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from './project.ts';
import { parseXml } from './xml.ts';

/** What a script parameter that points to the company's row selects from. */
const COMPANY = '[scriptid=customrecord_rcp_company]';

/**
 * Returns the script parameter by which each script finds the company's row, by the script's file
 * name, as src/Objects has it. Broken XML is the survey's to report.
 */
export function companyPointers(project: Project): Map<string, string> {
  const pointers = new Map<string, string>();
  const names = readdirSync(project.objectsFolder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((candidate) => candidate.endsWith('.xml'))) {
    const { documentElement: root } = parseXml(
      readFileSync(path.join(project.objectsFolder, name), 'utf8'),
    );
    const file = root?.getElementsByTagName('scriptfile').item(0)?.textContent;
    const field = [...(root?.getElementsByTagName('scriptcustomfield') ?? [])].find(
      (element) =>
        element.getElementsByTagName('selectrecordtype').item(0)?.textContent?.trim() === COMPANY,
    );
    const id = field?.getAttribute('scriptid');
    if (file != null && id != null)
      pointers.set(path.posix.basename(file.trim().replace(/]$/, '')), id);
  }
  return pointers;
}
