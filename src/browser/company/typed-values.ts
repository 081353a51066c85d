import * as v from 'valibot';
import {
  CARD_FIELDS,
  type CompanyCard,
  type CompanyField,
  CompanyValues,
} from '../../contracts/company.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';

/** Texts by field: what was typed, what is stored, or what is wrong. */
export type FieldTexts = Partial<Record<CompanyField, string>>;

/** What is wrong with a value as typed, or nothing. The server asks the same schema once more. */
export function problemWith(field: CompanyField, text: string): string | undefined {
  const result = v.safeParse(CompanyValues.entries[field], text);
  // The schema's messages are keys of the catalogue.
  return result.success ? undefined : say(result.issues[0].message as WordKey);
}

/** What is wrong with which of the texts. */
export function problemsWith(texts: FieldTexts): FieldTexts {
  const problems: FieldTexts = {};
  for (const [name, text] of Object.entries(texts)) {
    const problem = problemWith(name as CompanyField, text);
    if (problem !== undefined) problems[name as CompanyField] = problem;
  }
  return problems;
}

/**
 * The typed values of a card that differ from the stored ones. Only these are sent: a value that
 * somebody else changed meanwhile, and this person did not touch, stays as that other person left
 * it.
 */
export function changedValues(
  card: CompanyCard,
  typed: FieldTexts,
  stored: FieldTexts,
): FieldTexts {
  const changed: FieldTexts = {};
  for (const field of CARD_FIELDS[card]) {
    const text = typed[field];
    if (text !== undefined && text !== (stored[field] ?? '')) changed[field] = text;
  }
  return changed;
}

/** What was typed since the values were sent, and so is not saved by the answer to them. */
export function typedSince(sent: FieldTexts, typed: FieldTexts): FieldTexts {
  return Object.fromEntries(
    Object.entries(typed).filter(([field, text]) => sent[field as CompanyField] !== text),
  );
}
