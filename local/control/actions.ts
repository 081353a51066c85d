import type { Action } from './action.ts';
import { ADMIN_ACTIONS } from './admin-actions.ts';
import { USER_ACTIONS } from './user-actions.ts';
import { WORLD_ACTIONS } from './world-actions.ts';

const TABLE = { ...USER_ACTIONS, ...WORLD_ACTIONS, ...ADMIN_ACTIONS };

export type ActionName = keyof typeof TABLE;

/**
 * Everything that the control page can do. Programs post JSON, people post forms, and both doors
 * check the same input and do the same.
 */
export const ACTIONS: Readonly<Record<ActionName, Action>> = TABLE;

/** Where a form posts to. @throws for an action that only programs have */
export function formAddress(name: ActionName): string {
  const { form } = ACTIONS[name];
  if (form === null) throw new Error(`The action ${name} has no form.`);
  return form.address;
}
