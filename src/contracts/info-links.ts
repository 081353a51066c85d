import * as v from 'valibot';
import type { WordKey } from '../i18n/english.ts';
import { atMost } from './at-most.ts';
import { parseTemplate } from './link-template.ts';

/** More than this, and nobody finds one during a call. */
export const MOST_LINKS = 8;
export const LONGEST_LABEL = 30;
/** All links together have to fit a text area of NetSuite, which holds 4,000 characters. */
export const LONGEST_ADDRESS = 400;

/**
 * What is wrong with a value, as a key of the catalogue: the page says it in its reader's language.
 */
const problem = (key: WordKey): WordKey => key;

/** One link as somebody types it: within bounds, and not checked yet. */
export const TypedLink = v.strictObject({
  label: v.pipe(v.string(), v.maxLength(200)),
  address: v.pipe(v.string(), v.maxLength(1_000)),
});
export const TypedLinks = v.pipe(v.array(TypedLink), v.maxLength(MOST_LINKS));
export type TypedLink = v.InferOutput<typeof TypedLink>;

/** A link that a company offers beside a call: its label and its address template. */
export const InfoLink = v.object({
  label: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(problem('info-links.problem.no-label')),
    atMost(LONGEST_LABEL, problem('info-links.problem.long-label')),
    v.regex(/^\P{Cc}*$/u, problem('info-links.problem.label-characters')),
  ),
  address: v.pipe(
    v.string(),
    v.trim(),
    atMost(LONGEST_ADDRESS, problem('info-links.problem.long-address')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const parsed = parseTemplate(dataset.value);
      if (typeof parsed === 'string') addIssue({ message: parsed });
    }),
  ),
});
export type InfoLink = v.InferOutput<typeof InfoLink>;
export const LINK_FIELDS = ['label', 'address'] as const satisfies readonly (keyof InfoLink)[];
export type LinkField = (typeof LINK_FIELDS)[number];

/** Names a value of a link in a list of problems, such as `1.address`. */
export const linkFieldName = (index: number, field: LinkField): string =>
  `${String(index)}.${field}`;

/**
 * Returns the links as they are stored, or what is wrong with which value. The page asks this while
 * somebody types, and the server before it stores anything.
 */
export function checkLinks(
  typed: readonly TypedLink[],
): { links: InfoLink[] } | { problems: Record<string, string> } {
  const links: InfoLink[] = [];
  const problems: Record<string, string> = {};
  for (const [index, link] of typed.entries()) {
    const checked = v.safeParse(InfoLink, link);
    if (checked.success) {
      // People tell links apart by their labels, and so does the audit trail.
      if (links.some(({ label }) => label === checked.output.label))
        problems[linkFieldName(index, 'label')] = problem('info-links.problem.same-label');
      links.push(checked.output);
    }
    for (const issue of checked.issues ?? []) {
      const field = LINK_FIELDS.find((one) => one === issue.path?.[0].key);
      if (field !== undefined) problems[linkFieldName(index, field)] ??= issue.message;
    }
  }
  return Object.keys(problems).length === 0 ? { links } : { problems };
}

/** Whether two lists of links are the same, in the same order. */
export const sameLinks = (one: readonly TypedLink[], other: readonly TypedLink[]): boolean =>
  one.length === other.length &&
  one.every(({ label, address }, index) => {
    const match = other[index];
    return match?.label === label && match.address === address;
  });
