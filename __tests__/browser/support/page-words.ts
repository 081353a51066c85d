import type { Page } from 'playwright-core';

/** A text that a person reads or hears, and where it is. */
interface Found {
  text: string;
  where: string;
}

/**
 * As text, since a compiled function may lean on helpers that the page does not have. `WITHIN` is a
 * selector.
 */
const COLLECT = `(() => {
  const found = [];
  const whole = new Set();
  const where = (element) => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (typeof element.className === 'string' && element.className ? '.' + element.className.trim().split(/\\s+/).join('.') : '');
  // The last two are NetSuite's own parts of a message.
  const silent = (element) => element.closest('script, style, noscript, template, [hidden], .uir-alert-icon, .uir-alert-close') !== null;
  for (const host of document.querySelectorAll(WITHIN)) {
    // What is in a tree of its own is read there.
    const root = host.shadowRoot ?? host;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (silent(element) || whole.has(element)) continue;
      // A text with something to copy in its middle is one text all the same.
      const broken = [...element.childNodes].some((part) => part.nodeType === 3 && part.data.split('⟦').length !== part.data.split('⟧').length);
      if (broken) whole.add(element);
      found.push({ text: broken ? element.textContent : node.data, where: where(element) });
    }
    for (const element of [host, ...root.querySelectorAll('*')]) {
      if (silent(element)) continue;
      for (const name of ['title', 'alt', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']) {
        const text = element.getAttribute(name);
        if (text) found.push({ text, where: where(element) + ' ' + name });
      }
    }
  }
  if (WITHIN === 'body') found.push({ text: document.title, where: 'title' });
  return found;
})()`;

/** Text that isn't ours: it comes from records, from the account, or from a clock. */
const DATA: readonly RegExp[] = [
  /^[\s\d\p{P}\p{S}]*$/u,
  // The letters on the keys of a dial pad.
  /^(ABC|DEF|GHI|JKL|MNO|PQRS|TUV|WXYZ)$/,
  // Sample records and sample people.
  /^Example (Customer|Contact|Lead|Prospect|Vendor) \d$/,
  // An open opportunity or case of a caller, with NetSuite's words for its status.
  /^(OPP\d+|\d+) · Example (opportunity|case) \d$/,
  /^(In Progress|Not Started|Escalated)( · [\w/]+)*( ·)?$/,
  // An earlier call: its date and its organizer.
  /^[\d/-]+ · (Member One|Member Two|Company Admin|Account Administrator)$/,
  /^(Member One|Member Two|Company Admin|Account Administrator)$/,
  // What RingCentral's stand-in calls an extension.
  /^Extension \d+$/,
  // Devices, as the browser names them.
  /^(Fake|Default)\b.*/,
];

/** A text without what stands in brackets, however deep. */
function outside(text: string): string {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === '⟦') depth++;
    else if (character === '⟧') depth--;
    else if (depth === 0) rest += character;
  }
  return rest.trim();
}

/**
 * Texts of a page in the pseudo-language that did not come from the catalogue.
 * @param within a selector: what of the page is ours
 * @param data what else is data there
 */
export async function strayWords(
  page: Page,
  within = 'body',
  data: readonly RegExp[] = [],
): Promise<string[]> {
  const found: Found[] = await page.evaluate(COLLECT.replaceAll('WITHIN', JSON.stringify(within)));
  const known = [...DATA, ...data];
  return found.flatMap(({ text, where }) => {
    const rest = outside(text);
    return known.some((pattern) => pattern.test(rest)) ? [] : [`${where}: ${rest}`];
  });
}

const OVERFLOW = `(() => {
  const found = [];
  const where = (element) => element.tagName.toLowerCase() + '.' + String(element.className).replace(/\\s+/g, '.') + ': ' + element.textContent.trim().slice(0, 60);
  const view = document.documentElement;
  if (view.scrollWidth > view.clientWidth) found.push('the page is ' + view.scrollWidth + ' wide in ' + view.clientWidth);
  const inside = (element) => [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  for (const element of [...document.querySelectorAll(WITHIN)].flatMap(inside)) {
    if (element.closest('.visually-hidden, script, style, [hidden]') !== null || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.right > view.clientWidth + 1 || box.left < -1) found.push('beyond the edge: ' + where(element));
    const style = getComputedStyle(element);
    if (style.display !== 'inline' && element.tagName !== 'SELECT' && element.tagName !== 'INPUT' && element.tagName !== 'TEXTAREA') {
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push('wider than its box: ' + where(element));
      if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) found.push('higher than its box: ' + where(element));
    }
  }
  return found;
})()`;

/**
 * What does not fit: the page itself, or an element of it. @param within a selector of the elements
 * to look at
 */
export function overflows(page: Page, within = 'body *'): Promise<string[]> {
  return page.evaluate(OVERFLOW.replaceAll('WITHIN', JSON.stringify(within)));
}
