/** Where prose is checked. */
export type Place = 'text' | 'comment' | 'markdown' | 'test-name';

export interface ProseRule {
  /** What isn't written. Matches whole words, in any case. */
  avoid: RegExp;
  /** What is written instead. */
  use: string;
  places: readonly Place[];
}

const EVERYWHERE: readonly Place[] = ['text', 'comment', 'markdown', 'test-name'];

const word = (pattern: string): RegExp => new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w-])`, 'giu');

/**
 * The words of docs/glossary.md that can be decided without reading the sentence. A word that is
 * right in one sense and wrong in another isn't here: a person reads for that.
 */
export const PROSE_RULES: readonly ProseRule[] = [
  { avoid: word('anew'), use: 'again', places: EVERYWHERE },
  { avoid: word('mend(?:s|ed|ing)?'), use: 'fix', places: EVERYWHERE },
  { avoid: word('whoever|whomever'), use: 'the person who', places: EVERYWHERE },
  {
    avoid: word('(?:that|which|who) (?:is|are|was) none'),
    use: 'isn’t one, or name what is missing',
    places: EVERYWHERE,
  },
  { avoid: word('please'), use: 'the instruction alone', places: ['text', 'markdown'] },
  { avoid: word('successfully'), use: 'nothing: say what happened', places: EVERYWHERE },
  { avoid: word('put away|puts away'), use: 'close', places: ['text', 'markdown'] },
  {
    avoid: word('cancelled|cancelling|dialled|dialling|labelled|travelled|modelled|modelling'),
    use: 'American spelling: canceled, dialing',
    places: ['text', 'markdown'],
  },
  {
    avoid: word(
      'colours?|behaviours?|favourites?|licence|centre|organis\\w+|recognis\\w+|customis\\w+',
    ),
    use: 'American spelling: color, behavior, license, organize',
    places: ['text', 'markdown'],
  },
  { avoid: word('cannot'), use: 'can’t', places: ['text'] },
  {
    avoid: word('is not|are not|was not|do not|does not|did not|will not'),
    use: 'the contraction',
    places: ['text'],
  },
  { avoid: /\w'(?:t|s|re|ve|ll)\b/gu, use: 'a curly apostrophe', places: ['text'] },
];
