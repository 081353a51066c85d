/**
 * The account's own domains. On the platform each service has its own below the account's name
 * (NetSuite help, section_1498251763); the model's are names that nobody can have, and are answered
 * without leaving it.
 */
export interface Domains {
  suitetalk: string;
  restlet: string;
}

export function domainsOf(accountId: string): Domains {
  const account = accountId.toLowerCase().replaceAll('_', '-');
  return {
    suitetalk: `${account}.suitetalk.api.model.invalid`,
    restlet: `${account}.restlets.api.model.invalid`,
  };
}
