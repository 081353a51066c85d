/** Field of every form of the model's own pages that changes something. */
export const TOKEN_FIELD = '_model_token';

/**
 * Form fields of a record carry this before their ID, so that no field ID can clash with a
 * parameter of the page.
 */
export const FIELD_PREFIX = 'field.';
