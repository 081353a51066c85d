import type { JSX } from 'preact';
import { checkFix, checkTitle, checkWords } from '../../checklist/check-texts.ts';
import { type Check, checkState } from '../../checklist/checklist.ts';
import type { TaskState } from '../../checklist/task-state.ts';
import { say } from '../../i18n/say.ts';
import { Chip } from '../ui/chip.tsx';
import type { IconName } from '../ui/icon.tsx';

const ICONS: Readonly<Record<TaskState, IconName>> = {
  done: 'good',
  'to-do': 'info',
  warning: 'warning',
  unknown: 'off',
  administrator: 'off',
};

/** A state in a word, with its icon. */
export const StateChip = ({ state }: { state: TaskState }): JSX.Element => (
  <Chip icon={ICONS[state]} label={say(`set-up.state.${state}`)} />
);

/**
 * What was found about one thing of a task.
 * @param told what the task's steps say already, which isn't said again
 */
export function Finding({ check, told }: { check: Check; told: readonly string[] }): JSX.Element {
  const state = checkState(check);
  const fix = checkFix(check);
  return (
    <div class="check" id={check.id} data-state={state} data-cause={check.cause}>
      <div class="check-head">
        <h4>{checkTitle(check.id)}</h4>
        <StateChip state={state} />
      </div>
      <p>{checkWords(check)}</p>
      {fix !== null && !told.includes(fix) && <p class="quiet">{fix}</p>}
    </div>
  );
}
