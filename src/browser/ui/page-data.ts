import { addTexts } from '../../i18n/say.ts';

/** The data the server put into the page, or null when it can't be read. */
export function readPageData<T>(parse: (value: unknown) => T | null): T | null {
  try {
    return parse(JSON.parse(document.getElementById('rcp-data')?.textContent ?? ''));
  } catch {
    return null;
  }
}

/**
 * Puts the texts that the server put into the page in force. Without them each text is its key,
 * which still says more than nothing.
 */
export function installPageTexts(): void {
  try {
    addTexts(JSON.parse(document.getElementById('rcp-words')?.textContent ?? ''));
  } catch {
    // As above.
  }
}
