import type { Page } from 'playwright-core';
import { overflows, strayWords } from './page-words.ts';
import type { Person } from './person.ts';
import { PSEUDO, pseudoProject } from './pseudo-language.ts';
import { useSuite, type Who } from './suite.ts';

/** Opens everything that is behind a button that opens something. */
export async function openAll(page: Page, within = 'body'): Promise<void> {
  const closed = page.locator(within).locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** What the page is looked at in, one size after the other, ending with the one it was opened in. */
const SIZES = [
  { width: 320, height: 800 },
  { width: 1280, height: 900 },
] as const;
export const [, OPENED_IN] = SIZES;

interface Expected {
  /** A selector: what of the page is ours. */
  within?: string;
  /** What else is data there. */
  data?: readonly RegExp[];
  /** Whether to open what is behind buttons first. */
  opens?: boolean;
  /** What of the page is shown, for the report of a failure. */
  what?: string;
}

/** Expects that a page speaks from the catalogue and fits, in a narrow window and in a wide one. */
export async function expectInCatalogue(
  page: Page,
  { within = 'body', data = [], opens = true, what = '' }: Expected = {},
): Promise<void> {
  const elements = within
    .split(', ')
    .map((selector) => `${selector} *`)
    .join(', ');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    if (opens) await openAll(page, within);
    expect([what, size, await strayWords(page, within, data)]).toEqual([what, size, []]);
    expect([what, size, await overflows(page, elements)]).toEqual([what, size, []]);
  }
}

/** Starts an account in which everybody reads the pseudo-language. @returns who opens its pages */
export function usePseudoLanguage() {
  const project = pseudoProject();
  const suite = useSuite({ environment: { RCP_PROJECT: project.folder } });
  afterAll(() => {
    project.remove();
  });
  const somebody = async (who: Who, options: object = {}): Promise<Person> => {
    const person = await suite.person(who, { viewport: OPENED_IN, ...options });
    await suite.world.language(person.user.id, PSEUDO);
    return person;
  };
  return { suite, somebody };
}
