/** What a dictionary says of itself. */
export const LANGUAGE = {
  // BCP 47 tag of the language the texts are in, for the page's lang attribute and for plurals.
  'language.tag': 'en',
} as const;
