import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe finds wrong on the page as it is now, by WCAG 2.2 A and AA and axe's best practices. */
export async function accessibilityProblems(page: Page, within?: string): Promise<string[]> {
  // Evaluated by the debugger, not by a script element: the page's own policy stays in force.
  await page.evaluate(source);
  const violations: Violation[] = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(on: unknown): Promise<{ violations: Violation[] }> } };
    return (await axe.run(selector ?? document)).violations;
  }, within);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}
