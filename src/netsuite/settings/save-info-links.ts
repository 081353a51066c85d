import * as record from 'N/record';
import { ENVELOPE } from '../../contracts/contract.ts';
import { checkLinks, type InfoLink, sameLinks } from '../../contracts/info-links.ts';
import type { SettingsAnswer, SettingsChange } from '../../contracts/settings.ts';
import { type AuditEntry, writeAudit } from '../audit/audit.ts';
import { type CompanyRow, companyId } from '../facts/company-row.ts';
import { infoLinksOf } from '../facts/info-links.ts';
import { COMPANY } from '../ids.ts';
import { readSettingsView } from './settings-view.ts';

type Save = Extract<SettingsChange, { action: 'save-info-links' }>;

const orDash = (address: string | undefined): string => address ?? '-';

/** What changed, one link a line; where a caller's data goes is worth a trace. */
function traces(before: readonly InfoLink[], after: readonly InfoLink[]): string[] {
  const addressIn = (links: readonly InfoLink[], label: string) =>
    links.find((link) => link.label === label)?.address;
  const labels = new Set([...before, ...after].map(({ label }) => label));
  const changes = [...labels].flatMap((label) => {
    const [was, is] = [addressIn(before, label), addressIn(after, label)];
    return was === is ? [] : [`link ${label} ${orDash(was)} -> ${orDash(is)}`];
  });
  const order = after.map(({ label }) => label).join(', ');
  return changes.length > 0 || after.length === 0 ? changes : [`link-order ${order}`];
}

/**
 * Saves the company's Info Links, unless they are not valid or somebody else changed them since the
 * page was loaded. Costs up to 88 units: the row 2, the audit trail 6, the new view the rest.
 * @param row the company's row as it is now
 * @param now milliseconds since 1970
 * @throws when NetSuite refuses the write
 */
export function saveInfoLinks({ base, links }: Save, row: CompanyRow, now: number): SettingsAnswer {
  const stored = infoLinksOf(row);
  const before = stored ?? [];
  if (!sameLinks(before, base)) return { ...ENVELOPE, infoLinksNow: before };
  const checked = checkLinks(links);
  if ('problems' in checked) {
    return {
      ...ENVELOPE,
      token: null,
      error: {
        code: 'RCP_VALUES_INVALID',
        message: 'Not saved. Some values are invalid.',
        fields: checked.problems,
      },
    };
  }
  if (stored === null || !sameLinks(before, checked.links)) {
    const audit: AuditEntry = {
      action: 'save-info-links',
      subject: 'info-links',
      outcome: 'saved',
      detail: traces(before, checked.links).join('\n'),
    };
    try {
      record.submitFields({
        type: COMPANY.type,
        id: companyId(),
        values: { [COMPANY.fields.infoLinks]: JSON.stringify(checked.links) },
      });
    } catch (thrown) {
      writeAudit({ ...audit, outcome: 'not-saved' });
      throw thrown;
    }
    writeAudit(audit);
  }
  return { ...ENVELOPE, view: readSettingsView(now) };
}
