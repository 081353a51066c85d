import { ENVELOPE } from '../../contracts/contract.ts';
import { checkLinks, type InfoLink, sameLinks } from '../../contracts/info-links.ts';
import type { SettingsAnswer, SettingsChange } from '../../contracts/settings.ts';
import type { WholeCompanyRow } from '../facts/company-lists.ts';
import { infoLinksOf } from '../facts/info-links.ts';
import { COMPANY } from '../ids.ts';
import { refusal } from './refusal.ts';
import { readSettingsView } from './settings-view.ts';
import { writeCompany } from './write-company.ts';

type Save = Extract<SettingsChange, { action: 'save-info-links' }>;

const orDash = (address: string | undefined): string => address ?? '-';

/** Returns what changed, one link a line: the audit trail shows where a caller's data goes. */
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
 * Saves the company's Info Links, unless they are invalid or somebody else changed them since the
 * page was loaded. Costs up to 101 units: the row 2, the audit trail 6, the new view the rest.
 * @param row the company's row as it is now
 * @param now milliseconds since 1970
 * @throws when NetSuite refuses the write
 */
export function saveInfoLinks(
  { base, links }: Save,
  row: WholeCompanyRow,
  now: number,
): SettingsAnswer {
  const stored = infoLinksOf(row);
  const before = stored ?? [];
  if (!sameLinks(before, base)) return { ...ENVELOPE, infoLinksNow: before };
  const checked = checkLinks(links);
  if ('problems' in checked) {
    return refusal({
      code: 'RCP_VALUES_INVALID',
      message: 'Not saved. Some values are invalid.',
      fields: checked.problems,
    });
  }
  // An empty list that is saved is a decision, which Setup shows as done.
  if (stored === null || row.infoLinks === '' || !sameLinks(before, checked.links)) {
    writeCompany(
      { [COMPANY.lists.infoLinks]: JSON.stringify(checked.links) },
      {
        action: 'save-info-links',
        subject: 'info-links',
        outcome: 'saved',
        detail: traces(before, checked.links).join('\n'),
      },
    );
  }
  return { ...ENVELOPE, view: readSettingsView(now) };
}
