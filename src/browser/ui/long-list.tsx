import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from './use-printing.ts';

/** How many rows enter and leave the document together. */
const PIECE = 20;
/** How far from the window rows are drawn, in pixels, so that scrolling by a screen shows no gap. */
const AHEAD = 1_000;
/** The assumed height of a row that hasn't been drawn yet, in pixels. */
const ROW = 60;

const isNear = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -AHEAD && top < window.innerHeight + AHEAD;
};

/** Some rows, or an empty list of the same height while they're far from the window. */
function Piece<Item>({
  items,
  row,
  isPrinting,
}: {
  items: readonly Item[];
  row: (item: Item) => JSX.Element;
  isPrinting: boolean;
}): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const count = useRef(items.length);
  count.current = items.length;
  /** The usual height of its rows while they aren't drawn, and null while they are. */
  const [high, setHigh] = useState<number | null>(ROW);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (isNear(element)) setHigh(null);
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting === true) setHigh(null);
        // Rows stay while one of them has the focus.
        else if (!element.contains(document.activeElement))
          setHigh((before) => before ?? element.offsetHeight / count.current);
      },
      { rootMargin: `${String(AHEAD)}px 0px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const isDrawn = high === null || isPrinting;
  return (
    <ul ref={list} class="plain list" style={isDrawn ? {} : { height: high * items.length }}>
      {isDrawn && items.map(row)}
    </ul>
  );
}

/**
 * A list of any length in the page's own scroll area, with rows in the document only near the
 * window, so that thousands cost as much as the few in sight; on paper, all of them. Its rows need
 * keys.
 *
 * @param items new ones come first
 */
export function LongList<Item>({
  items,
  row,
}: {
  items: readonly Item[];
  row: (item: Item) => JSX.Element;
}): JSX.Element {
  const isPrinting = usePrinting();
  // Counted from the end: a new item changes the first piece alone, so the others' rows stay.
  const pieces = Math.ceil(items.length / PIECE);
  const first = items.length - (pieces - 1) * PIECE;
  return (
    <>
      {Array.from({ length: pieces }, (_, index) => (
        <Piece
          key={pieces - index}
          items={items.slice(Math.max(0, first + (index - 1) * PIECE), first + index * PIECE)}
          row={row}
          isPrinting={isPrinting}
        />
      ))}
    </>
  );
}
