import * as query from 'N/query';
import * as record from 'N/record';
import type * as v from 'valibot';
import { Mapping, Roster } from '../../call-sync/extension.ts';
import { parseText } from '../../contracts/parse-text.ts';
import { isCollision } from '../collision.ts';
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
  /** What the job's auto-match found, once for each extension. */
  found: Mapping | null;
  /** What an admin saved. */
  mapping: Mapping | null;
}

/** All extensions. */
export interface Extensions {
  roster: Roster;
  /** Who organizes what: as an admin saved it, or else as the job found it. */
  mapping: Mapping;
}

/**
 * What the job writes. It writes no field of the page's, and submitFields leaves the fields alone
 * that it doesn't name: so it can't undo what an admin did meanwhile.
 */
type ByJob = Partial<Record<'roster', Roster> & Record<'found', Mapping>>;

/** A field that was never written is empty. */
const parsed = <Schema extends v.GenericSchema>(schema: Schema, text: unknown) =>
  parseText(schema, typeof text === 'string' && text !== '' ? text : '{}');

function shelves(): Map<number, Shelf> {
  const rows = query
    .runSuiteQL({
      query:
        `SELECT id, ${EXTENSION_SHELF.shelf} AS shelf, ${EXTENSION_SHELF.roster} AS roster, ` +
        `${EXTENSION_SHELF.found} AS found, ${EXTENSION_SHELF.mapping} AS mapping ` +
        `FROM ${EXTENSION_SHELF.type} ORDER BY id DESC`,
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
        found: parsed(Mapping, row['found']),
        mapping: parsed(Mapping, row['mapping']),
      },
    ]),
  );
}

function extensionsOn(stored: ReadonlyMap<number, Shelf>): Extensions {
  const all = [...stored.values()];
  return {
    roster: Object.assign({}, ...all.map(({ roster }) => roster)) as Roster,
    mapping: Object.assign(
      {},
      ...all.map(({ found }) => found),
      ...all.map(({ mapping }) => mapping),
    ) as Mapping,
  };
}

/** Reads all extensions. Costs 10 units. @throws when the role may not see them */
export const readExtensions = (): Extensions => extensionsOn(shelves());

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

type Field = 'roster' | 'found';

/**
 * Writes what RingCentral lists and what auto-match found, and leaves all other entries as they are;
 * the rows are read right before. Only the holder of the job's turn calls this, so nobody else
 * creates rows. Costs 10 units, and at most 6 for each of the 16 rows.
 * @throws when a row can't be read
 */
export function writeFound(changes: ByJob): void {
  const stored = shelves();
  const fields = Object.entries(changes).map(
    ([field, entries]) => [field as Field, byShelf<unknown>(entries)] as const,
  );
  for (const shelf of new Set(fields.flatMap(([, entries]) => [...entries.keys()]))) {
    const before = stored.get(shelf);
    const values: Record<string, string> = {};
    for (const [field, entries] of fields) {
      const some = entries.get(shelf);
      if (some === undefined) continue;
      // Writing over a text that can't be read would lose what an admin may still rescue from it.
      if (before?.[field] === null)
        throw new Error(`Row ${String(before.id)} of RingCentral Extensions can't be read.`);
      values[EXTENSION_SHELF[field]] = JSON.stringify({ ...before?.[field], ...some });
    }
    if (before === undefined)
      createRow(EXTENSION_SHELF.type, { [EXTENSION_SHELF.shelf]: shelf, ...values });
    else record.submitFields({ type: EXTENSION_SHELF.type, id: before.id, values });
  }
}

/** How often a row is loaded again because somebody wrote it meanwhile. */
const ATTEMPTS = 4;

/**
 * Saves some entries of one row, unless another admin saved one of them differently meanwhile.
 * Optimistic locking refuses a save after anybody's write, so nobody's entries are lost (NetSuite
 * help, section_N2877583).
 * @returns whether the row was saved
 */
function saveEntries(id: number, wanted: Mapping, before: Mapping): boolean {
  for (let attempt = 1; ; attempt++) {
    const row = record.load({ type: EXTENSION_SHELF.type, id });
    const stored = parsed(Mapping, row.getValue({ fieldId: EXTENSION_SHELF.mapping }));
    if (stored === null)
      throw new Error(`Row ${String(id)} of RingCentral Extensions can't be read.`);
    const isTaken = Object.entries(wanted).some(([extension, entry]) => {
      const now = JSON.stringify(stored[extension]);
      return now !== JSON.stringify(before[extension]) && now !== JSON.stringify(entry);
    });
    if (isTaken) return false;
    row.setValue({
      fieldId: EXTENSION_SHELF.mapping,
      value: JSON.stringify({ ...stored, ...wanted }),
    });
    try {
      row.save();
      return true;
    } catch (thrown) {
      if (!isCollision(thrown) || attempt === ATTEMPTS) throw thrown;
    }
  }
}

/**
 * Writes what an admin saved, for extensions that RingCentral lists. Only the page calls this. Costs
 * 10 units, and 6 for each of the 16 rows; 6 more whenever somebody writes a row at the same time.
 * @param change makes the new entries from what is stored
 * @returns whether all of it was saved; if not, another admin changed one of the extensions
 * meanwhile, and nothing of that row was saved
 * @throws when the role may not write the mapping, or a row can't be read
 */
export function changeMapping(change: (stored: Extensions) => Mapping): boolean {
  const stored = shelves();
  return [...byShelf(change(extensionsOn(stored)))].every(([shelf, wanted]) => {
    const row = stored.get(shelf);
    if (row === undefined)
      throw new Error(`RingCentral Extensions has no row ${String(shelf)} for this extension.`);
    if (row.mapping === null)
      throw new Error(`Row ${String(row.id)} of RingCentral Extensions can't be read.`);
    return saveEntries(row.id, wanted, row.mapping);
  });
}
