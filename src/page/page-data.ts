/** The data the server put into the page, or null when it can't be read. */
export function readPageData<T>(parse: (value: unknown) => T | null): T | null {
  try {
    return parse(JSON.parse(document.getElementById('rcp-data')?.textContent ?? ''));
  } catch {
    return null;
  }
}
