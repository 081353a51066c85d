import type { Node } from '@xmldom/xmldom';
import MarkdownIt from 'markdown-it';
import ts from 'typescript';
import { parseXml } from '../xml.ts';
import { commentsOf } from './comments.ts';
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

/** Stands for code in a sentence: it belongs to no word and isn't white space. */
const CODE = '\u00a4';

/**
 * A comment's words without its marks; tags such as @param and code spans aren't prose. Line breaks
 * stay, so that lines can be counted.
 */
const wordsOf = (comment: string): string =>
  comment
    .replace(/^\/\*+|\*+\/$|^\/\/+/g, '')
    .replace(/^[ \t]*(?:\*|\/\/+)/gm, '')
    .replace(/`[^`]*`/g, (code) => code.replace(/[^\n]+/g, CODE))
    .replace(/@(?:see|param)(?:[ \t]+\{[^}]*\})?[ \t]+\S+/g, CODE);

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
  const parsed = ts.createSourceFile(
    file,
    source,
    {
      languageVersion: ts.ScriptTarget.Latest,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    },
    true,
  );
  const lineAt = (at: number): number => parsed.getLineAndCharacterOfPosition(at).line + 1;
  const found: Prose[] = commentsOf(parsed).map(({ pos, end }) => ({
    place: 'comment',
    text: wordsOf(source.slice(pos, end)),
    line: lineAt(pos),
  }));
  const takeLiterals = (place: Place, node: ts.Node): void => {
    for (const literal of literalsIn(node))
      found.push({ place, text: literal.text, line: lineAt(literal.getStart()) });
  };
  const visit = (node: ts.Node): void => {
    const name = testNameOf(node);
    if (name !== undefined) takeLiterals('test-name', name);
    if (isTexts && ts.isPropertyAssignment(node)) takeLiterals('text', node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** What a reader reads of a part of a line. Marks of links and emphasis are nothing. */
function readOf({ type, content }: { type: string; content: string }): string {
  if (type === 'text' || type === 'image') return content;
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  return type === 'code_inline' ? CODE : '';
}

/** Finds the prose of a Markdown file: what isn't code, an address, or a table. */
export function proseOfMarkdown(source: string): Prose[] {
  const tokens = new MarkdownIt().parse(source, {});
  let inTable = false;
  return tokens.flatMap((token) => {
    if (token.type === 'table_open') inTable = true;
    if (token.type === 'table_close') inTable = false;
    if (token.type !== 'inline' || inTable) return [];
    const text = (token.children ?? []).map(readOf).join('');
    return [{ place: 'markdown' as const, text, line: (token.map?.[0] ?? 0) + 1 }];
  });
}

/** Node type of a comment (DOM Standard, Node.COMMENT_NODE). */
const XML_COMMENT = 8;

/** Finds the comments of an XML file. @throws ParseError if the file isn't well-formed */
export function proseOfXml(source: string): Prose[] {
  const visit = (node: Node): Prose[] => [
    ...(node.nodeType === XML_COMMENT
      ? [{ place: 'comment' as const, text: node.nodeValue ?? '', line: node.lineNumber ?? 1 }]
      : []),
    ...Array.from(node.childNodes).flatMap(visit),
  ];
  return visit(parseXml(source));
}
