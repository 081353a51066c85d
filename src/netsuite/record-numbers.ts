import type { Record as NetSuiteRecord } from 'N/record';
import { escapeHtml } from '../banners/html.ts';

/** Phone fields of the records we stand on, with what a person calls them (records catalogue). */
const PHONES = { phone: 'Phone', altphone: 'Alt. phone', mobilephone: 'Mobile', homephone: 'Home' } as const;

/**
 * The record's phone numbers as links that the softphone calls. Our own line, for what NetSuite makes of its phone fields is
 * not documented; costs no units, since the record is at hand.
 *
 * @returns HTML with every value escaped, or an empty text when the record has no number
 */
export function numbersHtml(record: Pick<NetSuiteRecord, 'getValue'>): string {
  const links = Object.entries(PHONES).flatMap(([fieldId, label]) => {
    const value = record.getValue({ fieldId });
    const typed = typeof value === 'string' ? value.trim() : '';
    if (!/\d{2}/.test(typed)) return [];
    const href = `tel:${encodeURIComponent(typed.replace(/[^\d+*#,;xX]/g, ''))}`;
    return [`<a href="${escapeHtml(href)}" title="${label}: call with RingCentral">${escapeHtml(typed)}</a>`];
  });
  return links.length === 0 ? '' : `<p class="rcp-numbers">Call with RingCentral: ${links.join(' &nbsp; ')}</p>`;
}
