import * as v from 'valibot';
import type { AccountParts } from '../account/account.ts';
import type { UsageLog } from './usage-log.ts';

/** What the actions of the control page work on. */
export interface Controlled
  extends Pick<
    AccountParts,
    'sessions' | 'records' | 'scripts' | 'm2m' | 'world' | 'administration'
  > {
  /** Version of the deployed project. */
  version: string;
  usage: UsageLog;
}

/** What came of an action. */
export type Outcome =
  | { kind: 'misread'; problem: string }
  | { kind: 'refused'; problem: string }
  | {
      kind: 'done';
      /** The session that the browser gets. */
      sessionId?: string;
      /** The page that a form leads to instead of the control page. */
      opens?: string | undefined;
    };

export type Fields = Readonly<Record<string, string>>;

/** How a form of the control page reaches an action. */
interface FormDoor {
  /** Address that the form posts to. */
  address: string;
  /** The action's input that the fields stand for; the action checks it. */
  read: (fields: Fields, control: Controlled) => unknown;
  /** Shown on the page when the input is invalid, in place of the general text. */
  misread?: string;
  /** Shown before what the account says when it refuses. */
  says?: string;
  /** The section of the page that the browser returns to, unless the form names another. */
  section: string;
}

interface Definition<Input> {
  /** Address that programs post JSON to, or null when the action is for people only. */
  json: string | null;
  /** Null when the action is for programs only. */
  form: FormDoor | null;
  input: v.GenericSchema<unknown, Input>;
  run: (control: Controlled, input: Input) => Outcome;
}

/** One thing that the control page can do, for programs, for people, or for both. */
export interface Action extends Pick<Definition<never>, 'json' | 'form'> {
  /** Checks the input and does what the action does. */
  perform: (control: Controlled, input: unknown) => Outcome;
}

export const DONE: Outcome = { kind: 'done' };

export const refused = (problem: string): Outcome => ({ kind: 'refused', problem });

/** What is wrong with an input, in one line. */
function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`).join('; ');
}

/** Makes a row of the action table. */
export function action<Input>({ json, form, input, run }: Definition<Input>): Action {
  return {
    json,
    form,
    perform(control, given) {
      const parsed = v.safeParse(input, given);
      return parsed.success
        ? run(control, parsed.output)
        : { kind: 'misread', problem: complaint(parsed.issues) };
    },
  };
}
