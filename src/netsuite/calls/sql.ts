/**
 * A piece of SuiteQL and the values of its question marks, in order. Every value is bound, never
 * written into the text.
 */
export interface Sql {
  text: string;
  params: readonly (string | number)[];
}

/**
 * Puts pieces together. Only pieces go in, so that no text of a caller can become SQL: a value is a
 * `value(…)`.
 */
export function sql(strings: TemplateStringsArray, ...pieces: readonly Sql[]): Sql {
  return {
    text: strings.reduce(
      (text, string, index) => `${text}${pieces[index - 1]?.text ?? ''}${string}`,
    ),
    params: pieces.flatMap(({ params }) => params),
  };
}

/** A bound value. */
export const value = (bound: string | number): Sql => ({ text: '?', params: [bound] });

/** The name of a table or column, from a list in this project. */
export const name = (id: string): Sql => ({ text: id, params: [] });

/** Several pieces with another one between two of them. */
export function join(pieces: readonly Sql[], between: Sql): Sql {
  return {
    text: pieces.map(({ text }) => text).join(between.text),
    params: pieces.flatMap(({ params }, index) =>
      index === 0 ? params : [...between.params, ...params],
    ),
  };
}

/** Names of columns with commas between them. */
export const list = (ids: readonly string[]): Sql => name(ids.join(', '));
