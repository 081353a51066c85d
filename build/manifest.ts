import { XMLSerializer } from '@xmldom/xmldom';
import { BuildError } from './fault.ts';
import type { Target } from './project.ts';
import { parseXml, removeNode, toXml } from './xml.ts';

/**
 * The manifest of one target, made from the account customization manifest at the top level. Only a
 * SuiteApp's has a place for ids and version.
 * @throws BuildError when the template isn't an account customization manifest
 */
export function manifestFor(template: string, target: Target, version: string): string {
  const where = 'manifest.xml';
  const document = parse(template, where);
  const root = document.documentElement;
  const type = root?.getAttribute('projecttype');
  if (root?.tagName !== 'manifest' || type !== 'ACCOUNTCUSTOMIZATION') {
    throw new BuildError([
      {
        where,
        what:
          `must be <manifest projecttype="ACCOUNTCUSTOMIZATION">, not ${String(type)}: ` +
          'build/project.ts says what is made of it',
      },
    ]);
  }
  if (target.type === 'ACCOUNTCUSTOMIZATION') return template;
  root.setAttribute('projecttype', target.type);
  const add = (name: string, text: string, before: string) => {
    const element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    root.insertBefore(element, root.getElementsByTagName(before).item(0));
  };
  add('publisherid', target.publisherId, 'projectname');
  add('projectid', target.projectId, 'projectname');
  add('projectversion', version, 'frameworkversion');
  return new XMLSerializer().serializeToString(document);
}

/**
 * The deploy.xml of one target, made from the one at the top level: only a SuiteApp runs
 * installation scripts (NetSuite help, section_1547147541), and the CLI passes over the section
 * elsewhere without a word.
 * @throws BuildError when the template isn't a deploy.xml
 */
export function deployFor(template: string, target: Target): string {
  const document = parse(template, 'deploy.xml');
  const runs = [...document.getElementsByTagName('run')];
  if (target.type === 'SUITEAPP' || runs.length === 0) return template;
  runs.forEach(removeNode);
  return toXml(document);
}

/**
 * The paths that a deploy.xml takes along, as in `~/Objects/*`.
 * @throws BuildError when the text isn't a deploy.xml
 */
export function deployPaths(xml: string): string[] {
  const where = 'deploy.xml';
  const document = parse(xml, where);
  if (document.documentElement?.tagName !== 'deploy')
    throw new BuildError([{ where, what: 'must have the root <deploy>' }]);
  return [...document.getElementsByTagName('path')].map((element) =>
    (element.textContent ?? '').trim(),
  );
}

function parse(xml: string, where: string) {
  try {
    return parseXml(xml);
  } catch (failure) {
    throw new BuildError([
      { where, what: `is no XML: ${failure instanceof Error ? failure.message : String(failure)}` },
    ]);
  }
}
