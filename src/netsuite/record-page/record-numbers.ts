import type { Record as NetSuiteRecord } from 'N/record';
import { escapeHtml } from '../../banners/html.ts';
import { say } from '../../i18n/say.ts';

/**
 * Phone fields of the records that show banners, in the records catalog and in RingCentral's own
 * connector, which asks contacts for officephone. A field that a record doesn't have is read as
 * nothing.
 */
const PHONES = ['phone', 'altphone', 'officephone', 'mobilephone', 'homephone'] as const;

/**
 * The record's phone numbers as links that the softphone calls. Our own line, for what NetSuite
 * makes of its phone fields is not documented; costs no units, since the record is at hand.
 *
 * @returns HTML with every value escaped, or an empty text when the record has no number
 */
export function numbersHtml(record: Pick<NetSuiteRecord, 'getValue'>): string {
  const seen = new Set<string>();
  const links = PHONES.flatMap((fieldId) => {
    const value = record.getValue({ fieldId });
    const typed = typeof value === 'string' ? value.trim() : '';
    // Digits of any script. The link carries the text as typed, because the softphone reads the
    // number.
    if (!/\p{Nd}.*\p{Nd}/u.test(typed) || seen.has(typed)) return [];
    seen.add(typed);
    const href = `tel:${encodeURIComponent(typed)}`;
    const title = say('phone-link.title', say(`phone-link.field.${fieldId}`));
    return [`<a href="${escapeHtml(href)}" title="${escapeHtml(title)}">${escapeHtml(typed)}</a>`];
  });
  return links.length === 0
    ? ''
    : `<p class="rcp-numbers">${escapeHtml(say('phone-link.line'))} ${links.join(' &nbsp; ')}</p>`;
}
