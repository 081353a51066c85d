/** What N/error's `create` takes besides name and message. */
interface Details {
  /** Null for what a script created itself, an empty text for the platform's own errors. */
  id?: string | null;
  cause?: unknown;
  notifyOff?: boolean;
  userFacing?: boolean;
}

/**
 * An error as SuiteScript sees it. It isn't an `Error`: `instanceof Error` is false, `stack` is an
 * array of frames and `toString` gives JSON. Source: burkybang/SuiteScript-2.0-Type-Declarations at
 * 94e4507, N/error, which records what a running account does.
 */
export class SuiteScriptError {
  readonly type = 'error.SuiteScriptError';
  readonly id: string | null;
  readonly name: string;
  readonly message: string;
  readonly stack: string[];
  readonly cause: unknown;
  readonly notifyOff: boolean;
  userFacing: boolean;

  constructor(
    name: string,
    message: string,
    { id = '', cause, notifyOff = false, userFacing = true }: Details = {},
  ) {
    this.id = id;
    this.name = name;
    this.message = message;
    this.stack = ['Error', ...(new Error().stack ?? '').split('\n').slice(2)];
    this.cause = cause ?? {
      type: 'internal error',
      code: name,
      details: message,
      userEvent: null,
      stackTrace: this.stack,
      notifyOff,
    };
    this.notifyOff = notifyOff;
    this.userFacing = userFacing;
  }

  toJSON(): object {
    const { type, name, message, id, stack, cause, notifyOff, userFacing } = this;
    return { type, name, message, id, stack, cause, notifyOff, userFacing };
  }

  toString(): string {
    return JSON.stringify(this);
  }
}

/** For what the model does not know: it says so by name instead of guessing. */
export function unmodelled(what: string): SuiteScriptError {
  return new SuiteScriptError('UNMODELLED', `the model of NetSuite does not know ${what}`);
}

/** NetSuite's answer to a role that lacks a permission. */
export function noPermission(what: string): SuiteScriptError {
  return new SuiteScriptError(
    'INSUFFICIENT_PERMISSION',
    `You do not have the permission for ${what}. Contact your account administrator.`,
  );
}

/** An option that is not one of the values of its enumeration. */
export function notInEnum(name: string, value: unknown): SuiteScriptError {
  return new SuiteScriptError(
    'INVALID_ENUM_TYPE_VALUE',
    `Invalid enum type value for ${name}: ${String(value)}`,
  );
}

/** A value that an option doesn't take: NetSuite names the option, or says what it takes. */
export function invalidType(message: string): SuiteScriptError {
  return new SuiteScriptError('SSS_INVALID_TYPE_ARG', message);
}
