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

/** A space stands for any white space: a line may break between two words. */
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:${pattern.replaceAll(' ', '\\s+')})(?![\\w-])`, 'giu');

/** British spellings that no American word begins with. */
const BRITISH = [
  'cancelled|cancelling|dialled|dialling|labelled|labelling|modelled|modelling|travelled',
  'signalled|signalling|analysed?|analysing|artefacts?|defence|grey|judgement|learnt|spelt|whilst',
  'colour\\w*|behaviours?|favour\\w*|honour\\w*|neighbour\\w*|licences?|centres?|centred',
  '(?:authoris|customis|finalis|initialis|localis|normalis|recognis|serialis)\\w+',
  '(?:standardis|summaris|synchronis)\\w+|organis(?:e|ing|ation)\\w*',
  '(?:minimis|optimis)(?:e|es|ed|ing|ation)',
].join('|');

/** Verbs with which a docstring would begin as a command. */
const COMMANDS =
  'Add|Build|Check|Create|Find|Get|List|Make|Parse|Read|Remove|Return|Run|Send|Set|Start|Store|' +
  'Update|Wait|Write';

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
  { avoid: word('puts? away'), use: 'close', places: ['text', 'markdown', 'test-name'] },
  {
    avoid: word('set-up'),
    use: 'setup, or set up for the verb',
    places: EVERYWHERE,
  },
  {
    avoid: word(
      '(?:sessions?|tokens?|credentials?|certificates?|grants?) (?:(?:has|have|had) )?ended',
    ),
    use: 'expired, or name what happened',
    places: EVERYWHERE,
  },
  { avoid: word('tells|told'), use: 'shows, reports, returns, or says', places: EVERYWHERE },
  {
    avoid: word('(?:is|are|was|were) no(?! longer)'),
    use: 'isn’t a, or there isn’t one',
    places: EVERYWHERE,
  },
  { avoid: word('any more'), use: 'no longer', places: EVERYWHERE },
  { avoid: word('by now'), use: 'already, or no longer', places: EVERYWHERE },
  {
    avoid: word(BRITISH),
    use: 'American spelling: canceled, color, behavior, license, organize',
    places: EVERYWHERE,
  },
  { avoid: word('begun'), use: 'started', places: EVERYWHERE },
  { avoid: word('opens? beside'), use: 'opens in a new tab', places: EVERYWHERE },
  { avoid: word('for as long as'), use: 'while, as long as', places: EVERYWHERE },
  {
    avoid: word("(?:could|can)(?: not|not|n['’]t) be learned"),
    use: 'can’t be determined',
    places: EVERYWHERE,
  },
  {
    avoid: word(
      "(?:company|browser)(?:['’]s)? rules?|rules? of (?:your|the|a) (?:company|browser)",
    ),
    use: 'policy, or name the rules: logging rules',
    places: EVERYWHERE,
  },
  { avoid: /[.?!] {2,}(?=\S)/gu, use: 'one space after a sentence', places: EVERYWHERE },
  { avoid: /[‘’“”]/gu, use: 'straight apostrophes and quotation marks', places: ['comment'] },
  {
    avoid: new RegExp(`^\\s*(?:${COMMANDS}) (?:the|an?|all|every|each|whether|this|its)\\b`, 'gu'),
    use: 'the third person: Returns',
    places: ['comment'],
  },
  { avoid: word('cannot'), use: 'can’t', places: ['text'] },
  {
    avoid: word('(?:is|are|was|were|do|does|did|has|have|had|could|would|should|will) not|can not'),
    use: 'the contraction',
    places: ['text'],
  },
  { avoid: /\w'(?:t|s|re|ve|ll)\b/gu, use: 'a curly apostrophe', places: ['text'] },
];
