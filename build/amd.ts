import vm from 'node:vm';
import ts from 'typescript';

/**
 * What one NetSuite module id gives to the code: itself, under one or more names, and some of its
 * members.
 */
interface Dependency {
  /** Names that stand for the whole module. The first becomes the parameter. */
  wholes: string[];
  /** Imported member and its local name. */
  members: [imported: string, local: string][];
}

/** The top level of a bundled ES module, taken apart. */
interface Pieces {
  dependencies: Map<string, Dependency>;
  /** Public name and the local it stands for. */
  exported: [name: string, local: string][];
  body: string;
}

function takeImport(dependencies: Map<string, Dependency>, node: ts.ImportDeclaration): void {
  const id = (node.moduleSpecifier as ts.StringLiteral).text;
  const dependency = dependencies.get(id) ?? { wholes: [], members: [] };
  dependencies.set(id, dependency);
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  // A default import of an AMD module is the module: that is how `import log from 'N/log'` is
  // compiled for NetSuite.
  if (clause?.name) dependency.wholes.push(clause.name.text);
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) dependency.wholes.push(bindings.name.text);
  else
    for (const { propertyName, name } of bindings.elements)
      dependency.members.push([(propertyName ?? name).text, name.text]);
}

function takeExport(exported: Pieces['exported'], node: ts.ExportDeclaration): boolean {
  const { exportClause, moduleSpecifier } = node;
  if (
    moduleSpecifier !== undefined ||
    exportClause === undefined ||
    !ts.isNamedExports(exportClause)
  )
    return false;
  for (const { propertyName, name } of exportClause.elements)
    exported.push([name.text, (propertyName ?? name).text]);
  return true;
}

/**
 * Cuts imports and exports out by their positions and moves no other character: re-indenting would
 * change template literals.
 */
function takeApart(source: string): Pieces {
  const file = ts.createSourceFile(
    'bundle.js',
    source,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.JS,
  );
  const pieces: Pieces = { dependencies: new Map(), exported: [], body: '' };
  const kept: string[] = [];
  let from = 0;
  for (const node of file.statements) {
    if (ts.isImportDeclaration(node)) takeImport(pieces.dependencies, node);
    else if (ts.isExportDeclaration(node)) {
      if (!takeExport(pieces.exported, node))
        throw new SyntaxError(`${node.getText(file)} has no place in an AMD module`);
    } else continue;
    kept.push(source.slice(from, node.getStart(file)));
    from = node.end;
  }
  kept.push(source.slice(from));
  pieces.body = kept
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
  return pieces;
}

/**
 * A name for a module that the code never names as a whole. Must not meet any other name in the
 * file.
 */
function freshName(id: string, source: string, taken: ReadonlySet<string>): string {
  const tail = id.slice(id.lastIndexOf('/') + 1).replace(/\W/g, '_');
  let name = `${tail}Module`;
  while (source.includes(name) || taken.has(name)) name = `_${name}`;
  return name;
}

/** The bundler's own line above each part of a file: the source it comes from. */
const SOURCE_LINE = /^\/\/ (?:\(disabled\):)?[\w@.-]+[:/]\S+$/;
const LICENSE = /^\/\*!|@license|@preserve/;

/**
 * Leaves out the comments that reach the bundle, except for licenses and the names of sources. The
 * bundler drops those above statements and keeps those inside of them, so what is left explains
 * nothing, is read by nobody on the server, and is loaded with every record.
 */
function withoutComments(source: string): string {
  const file = ts.createSourceFile('bundle.js', source, ts.ScriptTarget.Latest, false);
  const found = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(source, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) found.set(pos, end);
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  let result = source;
  for (const [pos, end] of [...found].sort(([one], [other]) => other - one)) {
    const comment = source.slice(pos, end);
    if (SOURCE_LINE.test(comment) || LICENSE.test(comment)) continue;
    const lineStart = source.lastIndexOf('\n', pos - 1) + 1;
    const isWholeLine =
      source.slice(lineStart, pos).trim() === '' && /^[ \t]*(?:\n|$)/.test(source.slice(end));
    const [from, to] = isWholeLine
      ? [lineStart, source.indexOf('\n', end) + 1 || source.length]
      : [pos, end + (source.slice(end).startsWith(' ') ? 1 : 0)];
    result = result.slice(0, from) + result.slice(to);
  }
  return result;
}

const pair = (left: string, right: string) => (left === right ? left : `${left}: ${right}`);

/**
 * Turns one bundled ES module into the one `define` that NetSuite loads: header first, callback
 * that returns the entry points (NetSuite help, section_4600491925).
 * @param source output of the bundler: imports at the top level, one list of exports
 * @param header the JSDoc block that NetSuite reads
 * @throws SyntaxError when the module holds something AMD has no word for (`export *`,
 * `import.meta`, …)
 */
export function toAmd(source: string, header: string): string {
  const { dependencies, exported, body } = takeApart(withoutComments(source));
  const parameters = new Set<string>();
  const bindings: string[] = [];
  const sorted = [...dependencies].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, { wholes, members }] of sorted) {
    // The bundler numbers the names that several files give one module; the plain one is the
    // shortest.
    const [parameter = freshName(id, source, parameters), ...others] = wholes.sort(
      (a, b) => a.length - b.length || (a < b ? -1 : 1),
    );
    parameters.add(parameter);
    for (const other of others) bindings.push(`const ${other} = ${parameter};`);
    if (members.length > 0)
      bindings.push(
        `const { ${members.map(([imported, local]) => pair(imported, local)).join(', ')} } = ${parameter};`,
      );
  }
  const code = [
    header,
    `define([${sorted.map(([id]) => `'${id}'`).join(', ')}], (${[...parameters].join(', ')}) => {`,
    "'use strict';",
    ...bindings,
    '',
    body,
    '',
    `return { ${exported.map(([name, local]) => pair(name, local)).join(', ')} };`,
    '});',
    '',
  ].join('\n');
  // Parses it as the script that NetSuite will load; does not run it.
  new vm.Script(code);
  return code;
}
