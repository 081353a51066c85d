import path from 'node:path';
import ts from 'typescript';
import { BuildError } from '../fault.ts';

/**
 * What this product never needs of one module of a library, because of the one way in which it
 * calls the library.
 */
export interface Cut {
  /**
   * Methods, accessors and fields of the module's classes that nothing in the page calls or reads.
   */
  unused: readonly string[];
  /**
   * Expressions that have one value here, by how they are written, and that value as an expression.
   */
  constants: Readonly<Record<string, string>>;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

const SCRIPT_KINDS: Readonly<Record<string, ts.ScriptKind>> = {
  '.ts': ts.ScriptKind.TS,
  '.js': ts.ScriptKind.JS,
  '.mjs': ts.ScriptKind.JS,
};

const parsed = (file: string, source: string): ts.SourceFile =>
  ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, SCRIPT_KINDS[path.extname(file)]);

function memberName(node: ts.Node): string | null {
  const isMember =
    ts.isMethodDeclaration(node) || ts.isAccessor(node) || ts.isPropertyDeclaration(node);
  return isMember && ts.isClassLike(node.parent) && ts.isIdentifier(node.name)
    ? node.name.text
    : null;
}

/**
 * Whether a name or a property is read where it stands: no target of an assignment, and no name
 * that is declared there.
 */
function isRead(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node)
    return parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent)
  )
    return parent.initializer === node;
  if (ts.isFunctionLike(parent)) return parent.name !== node;
  return !ts.isShorthandPropertyAssignment(parent) && !ts.isPropertySignature(parent);
}

/**
 * The text without what is edited: blanked out line by line, so that a source map goes on being
 * true.
 */
function edited(source: string, edits: readonly Edit[]): string {
  let result = source;
  for (const { from, to, text } of [...edits].sort((one, other) => other.from - one.from)) {
    const blank = source.slice(from, to).replace(/[^\n]/g, ' ');
    result = result.slice(0, from) + text + blank.slice(text.length) + result.slice(to);
  }
  return result;
}

/**
 * Takes out of a library's module what is never needed, before it is bundled. The bundler then
 * drops what only that needed.
 * @param file named in messages; its ending says how it is read
 * @throws BuildError for a member or an expression that the module does not have: the library is
 * another than the one looked at
 */
export function cut(file: string, source: string, { unused, constants }: Cut): string {
  const tree = parsed(file, source);
  const edits: Edit[] = [];
  const missing = new Set([...unused, ...Object.keys(constants)]);
  const visit = (node: ts.Node): void => {
    const name = memberName(node);
    if (name !== null && unused.includes(name)) {
      missing.delete(name);
      edits.push({ from: node.getStart(tree), to: node.end, text: '' });
      return;
    }
    const written =
      ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) ? node.getText(tree) : '';
    if (Object.hasOwn(constants, written) && isRead(node)) {
      missing.delete(written);
      edits.push({
        from: node.getStart(tree),
        to: node.end,
        text: `(${constants[written] ?? ''})`,
      });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (missing.size > 0) {
    throw new BuildError(
      [...missing].map((what) => ({
        where: file,
        what: `has no ${what} (any more): look what became of it, then fix build/telephone/cuts.ts`,
      })),
    );
  }
  return edited(source, edits);
}

/**
 * Every name by which a script reads a property, however it is written except by a name that is
 * computed.
 */
export function namesRead(script: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name) && isRead(node))
      names.add(node.name.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      names.add(node.argumentExpression.text);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) || ts.isStringLiteral(name)) names.add(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed('script.js', script));
  return names;
}
