import { parseXml, removeNode, toXml } from '../xml.ts';

/** Something that a deployment can leave out because nothing else of the project refers to it. */
export interface Part {
  /** Script IDs of objects. */
  objects?: readonly string[];
  /** Files of the File Cabinet, by the end of their path. */
  files?: RegExp;
  /** Script IDs of deployments within an object. */
  deployments?: readonly string[];
  /** Names of elements, wherever they are. */
  elements?: readonly string[];
}

/**
 * The parts by the name that `--without` takes. docs/deploying.md says what a company goes without.
 */
export const PARTS: Readonly<Record<string, Part>> = {
  'bundle-installation': {
    objects: ['customscript_rcp_bundle_installation'],
    files: /\/bundle_installation\.js$/,
  },
  'account-check': {
    objects: ['customscript_rcp_probe'],
    files: /\/(probe_suitelet|assets\/account-check-[^/]+)\.js$/,
  },
  'daily-test': { objects: ['customscript_rcp_retest'], files: /\/retest_scheduled\.js$/ },
  'prospect-banners': { deployments: ['customdeploy_rcp_banners_prospect'] },
  'project-banners': { deployments: ['customdeploy_rcp_banners_job'] },
  'case-banners': { deployments: ['customdeploy_rcp_banners_supportcase'] },
  'menu-links': { elements: ['links'] },
};

/** Returns the parts of these names. @throws RangeError that lists the names there are */
export function partsOf(names: readonly string[]): Part[] {
  return names.map((name) => {
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (part === undefined)
      throw new RangeError(`--without doesn't take ${name}, only ${Object.keys(PARTS).join(', ')}`);
    return part;
  });
}

/**
 * Whether a file of the project, by its path from the project folder, belongs to one of these
 * parts.
 */
export function isLeftOut(file: string, parts: readonly Part[]): boolean {
  const path = file.replaceAll('\\', '/');
  return parts.some(
    ({ objects = [], files }) =>
      files?.test(path) === true || objects.some((id) => path === `Objects/${id}.xml`),
  );
}

/**
 * Returns the XML of an object without what these parts have in it; unchanged when they have
 * nothing.
 */
export function withoutParts(xml: string, parts: readonly Part[]): string {
  const document = parseXml(xml);
  const deployments = parts.flatMap((part) => part.deployments ?? []);
  const elements = [
    ...[...document.getElementsByTagName('scriptdeployment')].filter((element) =>
      deployments.includes(element.getAttribute('scriptid') ?? ''),
    ),
    ...parts
      .flatMap((part) => part.elements ?? [])
      .flatMap((name) => [...document.getElementsByTagName(name)]),
  ];
  if (elements.length === 0) return xml;
  elements.forEach(removeNode);
  return toXml(document);
}
