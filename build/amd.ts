import vm from 'node:vm';
import {
  type Comment,
  type ExportNamedDeclaration,
  type Identifier,
  type ImportDeclaration,
  type Literal,
  type Program,
  parse,
} from 'acorn';

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

/** A name as it is written: an arbitrary module namespace name is a string. */
const nameOf = (node: Identifier | Literal): string =>
  node.type === 'Identifier' ? node.name : String(node.value);

function takeImport(dependencies: Map<string, Dependency>, node: ImportDeclaration): void {
  const id = String(node.source.value);
  const dependency = dependencies.get(id) ?? { wholes: [], members: [] };
  dependencies.set(id, dependency);
  for (const specifier of node.specifiers) {
    // A default import of an AMD module is the module: that is how `import log from 'N/log'` is
    // compiled for NetSuite.
    if (specifier.type === 'ImportSpecifier')
      dependency.members.push([nameOf(specifier.imported), specifier.local.name]);
    else dependency.wholes.push(specifier.local.name);
  }
}

function takeExport(exported: Pieces['exported'], node: ExportNamedDeclaration): void {
  for (const { exported: name, local } of node.specifiers)
    exported.push([nameOf(name), nameOf(local)]);
}

/** The bundler's own line above each part of a file: the source it comes from. */
const SOURCE_LINE = /^\/\/ (?:\(disabled\):)?[\w@.-]+[:/]\S+$/;
const LICENSE = /^\/\*!|@license|@preserve/;

/**
 * The places of the comments to leave out, which are all but licenses and the names of sources. The
 * bundler drops comments above statements and keeps those inside of them, so what is left explains
 * nothing, is read by nobody on the server, and is loaded with every record.
 */
function idleComments(source: string, comments: readonly Comment[]): [from: number, to: number][] {
  return comments
    .filter(({ start, end }) => {
      const comment = source.slice(start, end);
      return !SOURCE_LINE.test(comment) && !LICENSE.test(comment);
    })
    .map(({ start, end }) => {
      const lineStart = source.lastIndexOf('\n', start - 1) + 1;
      const lineEnd = source.indexOf('\n', end);
      const rest = source.slice(end, lineEnd === -1 ? source.length : lineEnd);
      const isWholeLine = source.slice(lineStart, start).trim() === '' && /^[ \t]*$/.test(rest);
      if (!isWholeLine) return [start, end + (rest.startsWith(' ') ? 1 : 0)];
      return [lineStart, lineEnd === -1 ? source.length : lineEnd + 1];
    });
}

/** The text between two places, without the comments that begin there. */
function between(
  source: string,
  [from, to]: readonly [number, number],
  comments: readonly (readonly [from: number, to: number])[],
): string {
  const kept: string[] = [];
  let at = from;
  for (const [start, end] of comments) {
    if (start < from || start >= to) continue;
    kept.push(source.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  kept.push(source.slice(at, to));
  return kept.join('');
}

function parsed(source: string): { program: Program; comments: Comment[] } {
  const comments: Comment[] = [];
  const program = parse(source, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onComment: comments,
  });
  return { program, comments };
}

/**
 * Cuts imports, exports, and comments out by their positions and moves no other character:
 * re-indenting would change template literals.
 */
function takeApart(source: string): Pieces {
  const { program, comments } = parsed(source);
  const pieces: Pieces = { dependencies: new Map(), exported: [], body: '' };
  const idle = idleComments(source, comments);
  const kept: string[] = [];
  let from = 0;
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') takeImport(pieces.dependencies, node);
    else if (
      node.type === 'ExportNamedDeclaration' &&
      node.source == null &&
      node.declaration == null
    )
      takeExport(pieces.exported, node);
    else if (node.type.startsWith('Export'))
      throw new SyntaxError(`${source.slice(node.start, node.end)} has no place in an AMD module`);
    else continue;
    kept.push(between(source, [from, node.start], idle));
    from = node.end;
  }
  kept.push(between(source, [from, source.length], idle));
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
  const { dependencies, exported, body } = takeApart(source);
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
