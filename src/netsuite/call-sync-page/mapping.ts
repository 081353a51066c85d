import { type Mapping, mappedTo, UNMAPPED } from '../../call-sync/extension.ts';
import type { CallSyncRequest, ExtensionRow } from '../../call-sync/page-contract.ts';
import { changeMapping, readExtensions } from '../call-rows/extension-shelves.ts';
import { autoMatch } from '../call-sync/auto-match.ts';
import { employeeNames } from './employee-names.ts';

type Changes = Extract<CallSyncRequest, { action: 'save-mapping' }>['changes'];

const employeesOf = (mapping: Mapping): number[] =>
  Object.values(mapping).flatMap(({ employee, candidates }) => [
    ...(employee === null ? [] : [employee]),
    ...candidates,
  ]);

/**
 * Returns every extension that RingCentral lists, with its organizer, by number. Costs 10 units,
 * and 10 for each 1,000 organizers.
 */
export function readExtensionRows(): ExtensionRow[] {
  const { roster, mapping } = readExtensions();
  const names = employeeNames(employeesOf(mapping));
  return Object.entries(roster)
    .filter(([, { gone }]) => !gone)
    .map(([id, entry]) => {
      const organizer = mapping[id] ?? UNMAPPED;
      return {
        id,
        ...entry,
        ...organizer,
        employeeName: organizer.employee === null ? '' : (names.get(organizer.employee) ?? ''),
      };
    })
    .sort((a, b) => Number(a.number) - Number(b.number) || a.id.localeCompare(b.id));
}

/**
 * What auto-match would do for extensions that no person decided about. Nothing is saved. Costs at
 * most 150 units.
 */
export function previewMatch(): Record<string, Mapping[string] & { employeeName: string }> {
  const { roster, mapping } = readExtensions();
  const open = Object.fromEntries(
    Object.entries(roster).filter(([id, { gone }]) => {
      const { match } = mapping[id] ?? UNMAPPED;
      return !gone && match !== 'manual' && match !== 'dont-log';
    }),
  );
  const found = autoMatch(open, false);
  const names = employeeNames(employeesOf(found));
  return Object.fromEntries(
    Object.entries(found).map(([id, entry]) => [
      id,
      {
        ...entry,
        employeeName: entry.employee === null ? '' : (names.get(entry.employee) ?? ''),
      },
    ]),
  );
}

/**
 * Saves who organizes what. An extension that isn't in RingCentral's list is left out. Costs at most
 * 106 units, and 6 more whenever somebody writes a row at the same time.
 * @param seen new extensions that stay as they are, and are new no longer
 * @returns whether all of it was saved; if not, another admin changed one of the extensions meanwhile
 * @throws when the role may not write the mapping
 */
export function saveMapping(changes: Changes, seen: readonly string[]): boolean {
  return changeMapping(({ roster, mapping }) => {
    const kept = seen.flatMap((id) => {
      const entry = mapping[id];
      return entry?.isNew === true ? [[id, { ...entry, isNew: false }] as const] : [];
    });
    const changed = Object.entries(changes)
      .filter(([id]) => roster[id] !== undefined)
      .map(([id, { match, employee }]) => {
        const entry = mappedTo(mapping[id], {
          match: employee === null && match !== 'dont-log' ? 'unmapped' : match,
          employee: match === 'dont-log' ? null : employee,
        });
        return [id, entry] as const;
      });
    return Object.fromEntries([...kept, ...changed]);
  });
}
