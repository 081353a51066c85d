import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const fromPackage = (file: string): string =>
  readFileSync(createRequire(`${process.cwd()}/package.json`).resolve(file), 'utf8');
const AXE = fromPackage('axe-core/axe.min.js');
// The engine declares itself by `var`, which an evaluation by the debugger keeps to itself.
const EQUAL_ACCESS = `${fromPackage('accessibility-checker-engine/ace.js')}\nglobalThis.ace = ace;`;

/**
 * Puts an engine into the page, once: each is more text than the page itself. The debugger evaluates
 * it, and no script element, so that the page's own policy stays in force.
 */
async function bring(page: Page, name: 'axe' | 'ace', engine: string): Promise<void> {
  const isThere = await page.evaluate((key) => key in globalThis, name);
  if (!isThere) await page.evaluate(`(() => { ${engine} })()`);
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe finds wrong, by WCAG 2.2 A and AA and axe's best practices. */
async function axeProblems(page: Page, within?: string): Promise<string[]> {
  await bring(page, 'axe', AXE);
  const violations: Violation[] = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run(on: unknown, options: object): Promise<{ violations: Violation[] }> };
    };
    // Without the option axe also describes every element that a rule has passed.
    return (await axe.run(selector ?? document, { resultTypes: ['violations'] })).violations;
  }, within);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

interface Issue {
  ruleId: string;
  /** The policy's level, and how sure the engine is. */
  value: [
    level: 'VIOLATION' | 'RECOMMENDATION',
    confidence: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL',
  ];
  message: string;
  snippet: string;
  path: { dom: string };
}

/**
 * Where the engines contradict each other. A part that scrolls has to be reachable with the
 * keyboard (WCAG 2.1.1, axe's scrollable-region-focusable), and Safari makes it so for a tabindex
 * only; Equal Access wants a widget's role for any tabindex.
 */
const CONTRADICTED = [
  {
    ruleId: 'element_tabbable_role_valid',
    snippet: /^<(div|pre)\b[^>]*tabindex="0"[^>]*(class="scroll"|>$)/,
  },
];
const isContradicted = ({ ruleId, snippet }: Issue): boolean =>
  CONTRADICTED.some((one) => one.ruleId === ruleId && one.snippet.test(snippet));

/**
 * Violations that IBM's Equal Access engine is sure of, by the strictest of its policies, which
 * covers WCAG 2.2 too.
 */
async function equalAccessProblems(page: Page, within?: string): Promise<string[]> {
  await bring(page, 'ace', EQUAL_ACCESS);
  const issues: Issue[] = await page.evaluate(async (selector) => {
    const { ace } = window as unknown as {
      ace: {
        Checker: new () => { check(on: Node, policies: string[]): Promise<{ results: Issue[] }> };
      };
    };
    const root = selector === undefined ? document : document.querySelector(selector);
    if (root === null) throw new Error(`${String(selector)} is not on the page`);
    const { results } = await new ace.Checker().check(root, ['IBM_Accessibility', 'WCAG_2_2']);
    // A result holds the element itself, which no debugger hands over.
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, value, message, snippet, path }) => ({
        ruleId,
        value,
        message,
        snippet,
        path: { dom: path.dom },
      }));
  }, within);
  return issues
    .filter((issue) => issue.value[0] === 'VIOLATION' && !isContradicted(issue))
    .map(({ ruleId, message, snippet, path }) => `${ruleId}: ${path.dom}: ${message} ${snippet}`);
}

/**
 * What two engines find wrong on the page as it is now. @param within a selector of the part to
 * look at
 */
export async function accessibilityProblems(page: Page, within?: string): Promise<string[]> {
  return [...(await axeProblems(page, within)), ...(await equalAccessProblems(page, within))];
}
