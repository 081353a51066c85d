import { useLayoutEffect } from 'preact/hooks';

interface Held {
  element: Element;
  id: string;
  selection: readonly [number, number] | null;
}

/** Where the focus goes when the element that had it is gone: the first of these that exists. */
const NEXT = [
  '.work[data-stage="open"]:not([data-ringing]) textarea',
  '.work:not([data-ringing]) textarea',
  '#rcp-dial',
];

function held(): Held | null {
  const element = document.activeElement;
  if (element?.closest('.call, .incoming, .recent, .work') == null) return null;
  return {
    element,
    id: element.id,
    selection:
      element instanceof HTMLTextAreaElement
        ? [element.selectionStart, element.selectionEnd]
        : null,
  };
}

const isFree = (): boolean =>
  document.activeElement === document.body || document.activeElement === null;

function goOn({ id, selection }: Held): void {
  const same = id === '' ? null : document.getElementById(id);
  if (same !== null) {
    same.focus();
    if (selection !== null && same instanceof HTMLTextAreaElement)
      same.setSelectionRange(...selection);
    return;
  }
  // The bar and the cards are drawn one after the other.
  setTimeout(() => {
    if (isFree())
      NEXT.map((selector) => document.querySelector<HTMLElement>(selector))
        .find((element) => element !== null)
        ?.focus();
  });
}

/**
 * Keeps the focus, and the caret of a note, when a call begins, is answered, or ends and its parts
 * are drawn in another place. A note gets the focus back in the task that draws it, so no keystroke
 * is lost.
 */
export function useKeptFocus(): void {
  const before = held();
  useLayoutEffect(() => {
    if (before === null || before.element.isConnected) return;
    if (isFree()) goOn(before);
  });
}
