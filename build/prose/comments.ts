import ts from 'typescript';

/** Where a comment, or several line comments that follow each other, begins and ends. */
export interface CommentRange {
  pos: number;
  end: number;
  isLine: boolean;
}

/**
 * Returns the comments of a file. Comments are in front of tokens, and the parser says where tokens
 * are: neither a text nor a regular expression nor the words between two tags are taken for one.
 */
function singleComments(parsed: ts.SourceFile): CommentRange[] {
  const found = new Map<number, CommentRange>();
  const take = (ranges: ts.CommentRange[] | undefined): void => {
    for (const { pos, end, kind } of ranges ?? [])
      found.set(pos, { pos, end, isLine: kind === ts.SyntaxKind.SingleLineCommentTrivia });
  };
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(parsed);
    children.forEach(visit);
    if (children.length > 0 || node.kind === ts.SyntaxKind.JsxText) return;
    if (node.pos === node.getStart(parsed)) return;
    take(ts.getTrailingCommentRanges(parsed.text, node.pos));
    take(ts.getLeadingCommentRanges(parsed.text, node.pos));
  };
  visit(parsed);
  return [...found.values()].sort((left, right) => left.pos - right.pos);
}

/** Returns the comments of a file. Line comments that follow each other are one sentence or more. */
export function commentsOf(parsed: ts.SourceFile): CommentRange[] {
  const joined: CommentRange[] = [];
  for (const comment of singleComments(parsed)) {
    const last = joined.at(-1);
    if (
      last?.isLine === true &&
      comment.isLine &&
      /^\n[ \t]*$/.test(parsed.text.slice(last.end, comment.pos))
    )
      last.end = comment.end;
    else joined.push(comment);
  }
  return joined;
}
