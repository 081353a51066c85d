import type { AnswerValue } from '../../../contracts/call-answers.ts';
import { type AskedField, OUTCOME_FIELD } from '../../../contracts/call-fields.ts';
import { say } from '../../../i18n/say.ts';
import { dateOf } from '../days/written.ts';

/** The outcomes that the product ships, which are English in NetSuite, as keys of the catalogue. */
const SHIPPED = {
  Resolved: 'after-call.outcome.resolved',
  'Follow-up needed': 'after-call.outcome.follow-up',
  'Quote requested': 'after-call.outcome.quote',
  'Not interested': 'after-call.outcome.not-interested',
  'Left a message': 'after-call.outcome.left-message',
  'Wrong number': 'after-call.outcome.wrong-number',
} as const;

/** Returns a field's name as NetSuite has it; the shipped one's in the reader's language. */
export function labelText({ id, label }: AskedField): string {
  return id === OUTCOME_FIELD && label === 'Outcome' ? say('after-call.outcome.label') : label;
}

/** Returns a list's value as NetSuite names it; a shipped outcome in the reader's language. */
export function optionText({ id }: AskedField, { text }: { text: string }): string {
  return id === OUTCOME_FIELD && Object.hasOwn(SHIPPED, text)
    ? say(SHIPPED[text as keyof typeof SHIPPED])
    : text;
}

/** Returns what a person reads of an answer. */
export function shownValue(field: AskedField, value: AnswerValue): string {
  const textOf = (id: string) => {
    const option = field.options.find((one) => one.id === id);
    return option === undefined ? id : optionText(field, option);
  };
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  switch (field.kind) {
    case 'list':
      return typeof value === 'string' ? textOf(value) : '';
    case 'checkbox':
      return value === true ? say('after-call.yes') : '';
    case 'date':
      return typeof value === 'string' && value !== ''
        ? dateOf(new Date(`${value}T12:00`).getTime())
        : '';
    default:
      return value === null ? '' : String(value);
  }
}
