import MarkdownIt from 'markdown-it';
import ts from 'typescript';
import type { Place } from './rules.ts';

/** A piece of prose, and where it begins. */
export interface Prose {
  place: Place;
  text: string;
  /** Line of the file, counted from 1. */
  line: number;
}

/** Functions whose first argument names a test. */
const TESTS = ['test', 'it', 'describe'];

/** A comment's words without its marks; tags such as @param and code spans aren't prose. */
const wordsOf = (comment: string): string =>
  comment
    .replace(/^\/\*+|\*+\/$|^\/\/+/g, '')
    .replace(/^[ \t]*\*/gm, '')
    .replace(/`[^`]*`/g, ' ')
    .replace(/@(?:see|param)\s+\S+/g, ' ');

function testNameOf(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  let called: ts.Expression = node.expression;
  while (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called))
    called = called.expression;
  return ts.isIdentifier(called) && TESTS.includes(called.text) ? node.arguments[0] : undefined;
}

/** Every literal of an expression that is put together from several. */
function literalsIn(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node];
  return ts.isBinaryExpression(node) ? [...literalsIn(node.left), ...literalsIn(node.right)] : [];
}

/**
 * Finds the prose of a source file: comments, names of tests, and, in a file of English texts, the
 * texts.
 * @param isTexts whether the file's literals are what people read
 */
export function proseOfSource(file: string, source: string, isTexts: boolean): Prose[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lineAt = (at: number): number => parsed.getLineAndCharacterOfPosition(at).line + 1;
  const found: Prose[] = [];
  const seen = new Set<number>();
  const takeComments = (at: number): void => {
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(source, at) ?? []),
      ...(ts.getTrailingCommentRanges(source, at) ?? []),
    ]) {
      if (seen.has(pos)) continue;
      seen.add(pos);
      found.push({ place: 'comment', text: wordsOf(source.slice(pos, end)), line: lineAt(pos) });
    }
  };
  const takeLiterals = (place: Place, node: ts.Node): void => {
    for (const literal of literalsIn(node))
      found.push({ place, text: literal.text, line: lineAt(literal.getStart()) });
  };
  const visit = (node: ts.Node): void => {
    takeComments(node.getFullStart());
    takeComments(node.getEnd());
    const name = testNameOf(node);
    if (name !== undefined) takeLiterals('test-name', name);
    if (isTexts && ts.isPropertyAssignment(node)) takeLiterals('text', node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** Finds the prose of a Markdown file: what isn't code, an address, or a table. */
export function proseOfMarkdown(source: string): Prose[] {
  const tokens = new MarkdownIt().parse(source, {});
  let inTable = false;
  return tokens.flatMap((token) => {
    if (token.type === 'table_open') inTable = true;
    if (token.type === 'table_close') inTable = false;
    if (token.type !== 'inline' || inTable) return [];
    const text = (token.children ?? [])
      .map(({ type, content }) => (type === 'text' ? content : type === 'softbreak' ? '\n' : ' '))
      .join('');
    return [{ place: 'markdown' as const, text, line: (token.map?.[0] ?? 0) + 1 }];
  });
}
