import type { Element } from '@xmldom/xmldom';
import {
  along,
  type Document,
  descend,
  named,
  type Report,
  reporter,
  scriptIdOf,
  textOf,
} from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { LANGUAGES } from '../tables/languages.ts';

/**
 * Default texts by the string's id in small letters, or null for a collection that is not there.
 */
function stringsOf({ objects }: SdfProject, collection: string): Map<string, string> | null {
  const found = objects.find(
    ({ root }) => root.nodeName === 'translationcollection' && scriptIdOf(root) === collection,
  );
  if (found === undefined) return null;
  return new Map(
    along(found.root, 'strings', 'string').map((string) => [
      scriptIdOf(string),
      textOf(named(string, 'defaulttranslation')[0]),
    ]),
  );
}

function checkFile(file: Element, report: Report): void {
  const [source, target] = [
    file.getAttribute('source-language') ?? '',
    file.getAttribute('target-language') ?? '',
  ];
  if (!LANGUAGES.includes(target))
    report('XLIFF_LANGUAGE', file, `${target || 'no language'} is none of NetSuite's languages`);
  else if (source === target || !LANGUAGES.includes(source))
    report(
      'XLIFF_LANGUAGE',
      file,
      'needs a source language, and it must differ from the target language',
    );
}

function checkUnit(unit: Element, strings: ReadonlyMap<string, string>, report: Report): void {
  const id = (unit.getAttribute('id') ?? '').toLowerCase();
  const text = strings.get(id);
  if (text === undefined) report('XLIFF_UNIT', unit, `the collection has no string ${id}`);
  else if (text !== textOf(named(unit, 'source')[0]))
    report('XLIFF_UNIT', unit, `the source is not the default translation of ${id}`);
  else if (textOf(named(unit, 'target')[0]) === '')
    report('XLIFF_UNIT', unit, `has no target for ${id}`);
}

/** Of the attribute that names a collection, in every file known to have been deployed. */
const NETSUITE = 'netsuite';

function checkDocument({ root }: Document, project: SdfProject, report: Report): void {
  if (root.nodeName !== 'xliff' || root.getAttribute('version') !== '1.2') {
    report('XLIFF_ROOT', root, 'must be XLIFF 1.2');
    return;
  }
  if (root.namespaceURI)
    report(
      'XLIFF_ROOT',
      root,
      "must be in no namespace: NetSuite's own files have none, and prefixes for others",
    );
  const files = named(root, 'file');
  for (const file of files) checkFile(file, report);
  const groups = files.flatMap((file) => along(file, 'body', 'group'));
  if (groups.length !== 1)
    report('XLIFF_COLLECTION', root, 'must be about one collection in one language');
  for (const group of groups) {
    const collection = group.getAttributeNS(NETSUITE, 'collection') ?? '';
    const strings = stringsOf(project, collection);
    if (collection === '')
      report(
        'XLIFF_COLLECTION',
        group,
        `must name its collection by an attribute in the namespace ${NETSUITE}, such as ns:collection`,
      );
    else if (strings === null)
      report('XLIFF_COLLECTION', group, `there is no collection ${collection}`);
    else
      for (const unit of descend(group).filter(({ nodeName }) => nodeName === 'trans-unit'))
        checkUnit(unit, strings, report);
  }
}

/**
 * The XLIFF files belong to a collection of the project, in languages that NetSuite has, string for
 * string.
 */
export function checkTranslations(project: SdfProject, findings: Finding[]): void {
  for (const document of project.translations)
    checkDocument(document, project, reporter(document, findings));
}
