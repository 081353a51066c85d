import * as query from 'N/query';
import * as record from 'N/record';
import type * as v from 'valibot';
import { Mapping, Roster } from '../../call-sync/extension.ts';
import { parseText } from '../../contracts/parse-text.ts';
import { createRow } from '../create-row.ts';
import { EXTENSION_SHELF } from '../ids.ts';

/** Rows that share the extensions: 5,000 of them make some 100,000 characters in each. */
const SHELVES = 16;

/** Which row an extension is in: by its ID, so that it never moves. */
const shelfOf = (extension: string): number =>
  Array.from(extension).reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 9_973, 0) %
  SHELVES;

/** A row; null where its text was changed by hand and can't be read. */
interface Shelf {
  id: number;
  roster: Roster | null;
  mapping: Mapping | null;
}

/** All extensions, and where each is stored. */
export interface Extensions {
  roster: Roster;
  mapping: Mapping;
}

/** A field that was never written is empty. */
const parsed = <Schema extends v.GenericSchema>(schema: Schema, text: unknown) =>
  parseText(schema, typeof text === 'string' && text !== '' ? text : '{}');

function shelves(): Map<number, Shelf> {
  const rows = query
    .runSuiteQL({
      query:
        `SELECT id, ${EXTENSION_SHELF.shelf} AS shelf, ${EXTENSION_SHELF.roster} AS roster, ` +
        `${EXTENSION_SHELF.mapping} AS mapping FROM ${EXTENSION_SHELF.type} ORDER BY id DESC`,
      params: [],
      customScriptId: 'rcp_extensions',
    })
    .asMappedResults();
  return new Map(
    rows.map((row) => [
      Number(row['shelf']),
      {
        id: Number(row['id']),
        roster: parsed(Roster, row['roster']),
        mapping: parsed(Mapping, row['mapping']),
      },
    ]),
  );
}

/** Reads all extensions. Costs 10 units. @throws when the role may not see them */
export function readExtensions(): Extensions {
  const all = [...shelves().values()];
  return {
    roster: Object.assign({}, ...all.map(({ roster }) => roster)) as Roster,
    mapping: Object.assign({}, ...all.map(({ mapping }) => mapping)) as Mapping,
  };
}

/** Entries by the shelf they belong to. */
function byShelf<T>(entries: Readonly<Record<string, T>>): Map<number, Record<string, T>> {
  const sorted = new Map<number, Record<string, T>>();
  for (const [extension, entry] of Object.entries(entries)) {
    const shelf = shelfOf(extension);
    const found = sorted.get(shelf) ?? {};
    found[extension] = entry;
    sorted.set(shelf, found);
  }
  return sorted;
}

/**
 * Changes some entries and leaves all others as they are. What the job writes and what an admin
 * writes are different fields, and each is read right before it is written. Costs 10 units, and at
 * most 6 for each of the 16 rows.
 * @throws when the role may not write them
 */
export function writeExtensions(changes: Partial<Extensions>): void {
  const stored = shelves();
  const roster = byShelf(changes.roster ?? {});
  const mapping = byShelf(changes.mapping ?? {});
  for (const shelf of new Set([...roster.keys(), ...mapping.keys()])) {
    const before = stored.get(shelf);
    // Writing over a text that can't be read would lose what an admin may still rescue from it.
    if (before?.roster === null || before?.mapping === null)
      throw new Error(`Row ${String(before.id)} of RingCentral Extensions can't be read.`);
    const values = {
      ...(roster.has(shelf)
        ? { [EXTENSION_SHELF.roster]: JSON.stringify({ ...before?.roster, ...roster.get(shelf) }) }
        : {}),
      ...(mapping.has(shelf)
        ? {
            [EXTENSION_SHELF.mapping]: JSON.stringify({
              ...before?.mapping,
              ...mapping.get(shelf),
            }),
          }
        : {}),
    };
    if (before !== undefined) {
      record.submitFields({ type: EXTENSION_SHELF.type, id: before.id, values });
      continue;
    }
    createRow(EXTENSION_SHELF.type, { [EXTENSION_SHELF.shelf]: shelf, ...values });
  }
}
