import { parseXml, removeNode, toXml } from './xml.ts';

/** Which menu links of the Suitelets are deployed. */
export type MenuLinks = 'seen' | 'all';

/**
 * The switch on the command line, and where there is none, as for `npm run deploy`, in the
 * environment.
 */
const OPTION = '--all-links';
const VARIABLE = 'RCP_MENU_LINKS';

/**
 * The categories that a deployed public project has, in links of other object types; no Suitelet of
 * one has a link at all. The account refuses the whole deployment for a category that it doesn't
 * have, so the others wait for somebody who asks for them
 * (docs/decisions/0033-sdf-as-projects-have-it.md).
 */
export const SEEN_CATEGORIES: readonly string[] = [
  'BASICLISTSRELATIONSHIPS',
  'BASICLISTSCUSTOM',
  'BASICSETUPCUSTOM',
];

/** Returns which links are asked for, and the arguments that are left. */
export function menuLinksOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { links: MenuLinks; rest: string[] } {
  const isAsked = args.includes(OPTION) || environment[VARIABLE] === 'all';
  return { links: isAsked ? 'all' : 'seen', rest: args.filter((arg) => arg !== OPTION) };
}

/**
 * Returns the XML of an object with the links that are asked for; one without links comes back as
 * it is.
 */
export function withMenuLinks(xml: string, links: MenuLinks): string {
  if (links === 'all' || !xml.includes('<links>')) return xml;
  const document = parseXml(xml);
  for (const group of [...document.getElementsByTagName('links')]) {
    for (const link of [...group.getElementsByTagName('link')]) {
      const category = link.getElementsByTagName('linkcategory').item(0)?.textContent?.trim() ?? '';
      if (!SEEN_CATEGORIES.includes(category)) removeNode(link);
    }
    if (group.getElementsByTagName('link').length === 0) removeNode(group);
  }
  return toXml(document);
}
