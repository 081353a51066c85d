/**
 * Gives the focus to an element after the next drawing if nothing has it by then: a button that
 * goes or is switched off under somebody's finger must not send them back to the top of the page.
 *
 * @param find looks for the element once the drawing is done
 */
export function keepFocus(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) find()?.focus({ preventScroll: true });
  });
}
