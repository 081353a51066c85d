import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { SEEN_CATEGORIES } from '../../build/menu-links.ts';
import type { Target } from '../../build/project.ts';
import { inspectProject } from '../../build/sdf/lint.ts';
import { LINK_CATEGORIES } from '../../build/sdf/tables/link-categories.ts';
import { builtProject } from '../build/built-project.ts';

const TARGETS: readonly Target[] = [
  { type: 'ACCOUNTCUSTOMIZATION' },
  { type: 'SUITEAPP', publisherId: 'com.example', projectId: 'ringcentral' },
];

test.each(TARGETS)(
  'this project has no fault as $type',
  async (target) => {
    const { findings, objects } = inspectProject(await builtProject(target));
    expect(findings).toEqual([]);
    expect(objects).toBeGreaterThanOrEqual(9);
  },
  70_000,
);

const linksOf = (script: string, folder = 'src') =>
  Array.from(
    new DOMParser()
      .parseFromString(
        readFileSync(path.join(folder, 'Objects', `${script}.xml`), 'utf8'),
        'text/xml',
      )
      .getElementsByTagName('linkcategory'),
  ).map(({ textContent }) => textContent ?? '');

test.each(['customscript_rcp_softphone', 'customscript_rcp_settings'])(
  '%s stands in the menu of each usual center',
  (script) => {
    const links = linksOf(script);
    for (const categories of Object.values(LINK_CATEGORIES)) {
      expect(categories.filter((category) => links.includes(category))).not.toEqual([]);
    }
    expect(new Set(links).size).toBe(links.length);
  },
);

const SUITELETS = [
  'customscript_rcp_softphone',
  'customscript_rcp_settings',
  'customscript_rcp_setup',
];

test.each(['seen', 'all'] as const)(
  'built with %s links, each page with links keeps those, and the project has no fault',
  async (menuLinks) => {
    const output = await builtProject({ type: 'ACCOUNTCUSTOMIZATION' }, menuLinks);
    for (const script of SUITELETS) {
      const expected = linksOf(script).filter(
        (category) => menuLinks === 'all' || SEEN_CATEGORIES.includes(category),
      );
      expect(linksOf(script, output)).toEqual(expected);
      expect(expected).not.toEqual([]);
    }
    expect(inspectProject(output).findings).toEqual([]);
  },
  70_000,
);

test('a category’s name begins with its center’s, which is how a link finds its menu', () => {
  for (const [center, categories] of Object.entries(LINK_CATEGORIES)) {
    expect(categories.filter((category) => !category.startsWith(center))).toEqual([]);
  }
});

test("no form of NetSuite's opens a row of ours: rows are written by scripts that check them", () => {
  const types = readdirSync('src/Objects').filter((name) => name.startsWith('customrecord_'));
  expect(types.length).toBeGreaterThanOrEqual(5);
  for (const name of types) {
    const document = new DOMParser().parseFromString(
      readFileSync(`src/Objects/${name}`, 'utf8'),
      'text/xml',
    );
    expect([name, document.getElementsByTagName('allowuiaccess').item(0)?.textContent]).toEqual([
      name,
      'F',
    ]);
  }
});
