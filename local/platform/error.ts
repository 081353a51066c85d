/** An error as SuiteScript sees it: a code in `name` and a message. */
export class SuiteScriptError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** For what the model does not know: it says so by name instead of guessing. */
export function unmodelled(what: string): SuiteScriptError {
  return new SuiteScriptError('UNMODELLED', `the model of NetSuite does not know ${what}`);
}

/** NetSuite's answer to a role that lacks a permission. */
export function noPermission(what: string): SuiteScriptError {
  return new SuiteScriptError('INSUFFICIENT_PERMISSION', `You do not have the permission for ${what}. Contact your account administrator.`);
}
