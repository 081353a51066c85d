import * as file from 'N/file';
import * as query from 'N/query';
import { ASSETS } from '../ids.ts';

/** What SuiteQL says of files with these names, or nothing where it refuses. */
function listed(names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  try {
    const rows = query
      .runSuiteQL({
        query: `SELECT name, url FROM file WHERE name IN (${names.map(() => '?').join(', ')})`,
        params: [...names],
        customScriptId: 'rcp_asset_urls',
      })
      .asMappedResults();
    for (const { name, url } of rows)
      if (typeof name === 'string' && typeof url === 'string' && url !== '') found.set(name, url);
  } catch {
    // Each file is loaded instead, which says why if that fails too.
  }
  return found;
}

/** What this execution has found so far: a page that loads more later asks for all at once. */
const known = new Map<string, string>();

/**
 * Returns the addresses that NetSuite gives files of ours; none is ever composed, because its hash
 * is NetSuite's. One query serves all of them: a name holds a hash of the file's content, so that
 * two files of one name are the same file. Costs nothing for files that were asked for before, else
 * 10 units, and 10 more for each file that the query doesn't show (docs/unverified.md,
 * `file-addresses`).
 *
 * @param names of files in the assets folder, by what the caller calls them
 * @throws when the caller's role may not see a file
 */
export function assetUrls<Key extends string>(
  names: Readonly<Record<Key, string>>,
): Record<Key, string> {
  const keys = Object.keys(names) as Key[];
  const missing = keys.map((key) => names[key]).filter((name) => !known.has(name));
  if (missing.length > 0) {
    const found = listed(missing);
    for (const name of missing)
      known.set(name, found.get(name) ?? file.load({ id: `${ASSETS}/${name}` }).url);
  }
  const urlOf = (name: string) => known.get(name) ?? '';
  return Object.fromEntries(keys.map((key) => [key, urlOf(names[key])])) as Record<Key, string>;
}
