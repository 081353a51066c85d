import { SCHEMA, SERVICE } from '../../contracts/service.ts';

/** What our Suitelets answer to a request that no page of ours makes. */
export const SUITELET_ERRORS = {
  RCP_ACTION_UNKNOWN: 'Unknown action.',
  RCP_METHOD_NOT_ALLOWED: 'This address doesn’t accept this method.',
  RCP_NOT_OUR_PAGE: 'The request doesn’t come from a page of this product.',
  RCP_OTHER_USER: 'The request was made for another user than the one signed in. Reload the page.',
  RCP_OTHER_ACCOUNT:
    'The request was made for another account than the one signed in to. Reload the page.',
  RCP_UNEXPECTED: 'The page couldn’t be created. The script log has the details.',
} as const;
export type SuiteletErrorCode = keyof typeof SUITELET_ERRORS;

/** The error as the JSON body of an answer. */
export function suiteletError(code: SuiteletErrorCode): unknown {
  return { schema: SCHEMA, service: SERVICE, error: { code, message: SUITELET_ERRORS[code] } };
}
