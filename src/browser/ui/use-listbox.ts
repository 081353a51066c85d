import type { HTMLAttributes, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Options<T> {
  /** ID of the input; the list and its options get IDs of their own from it. */
  id: string;
  /** What the list shows; an empty one is closed. */
  items: readonly T[];
  choose: (item: T) => void;
  /** Escape while the list is open. */
  close: () => void;
  /** Escape while it is closed. */
  cancel?: () => void;
  /** Enter takes the only item, without the arrow keys. */
  takesOnly?: boolean;
  /** Whether two items are the same: the marked one stays marked when more are found. */
  isSame?: (one: T, other: T) => boolean;
}

/** Attributes of a combobox's input, its list, and each option. */
export interface Listbox {
  input: HTMLAttributes<HTMLInputElement>;
  list: HTMLAttributes<HTMLUListElement> & { ref: RefObject<HTMLUListElement> };
  option: (index: number) => HTMLAttributes<HTMLLIElement>;
}

/**
 * The keys and roles of the combobox of the ARIA Authoring Practices: the arrow keys go through the
 * list while the focus stays in the input, Enter chooses, and Escape closes the list.
 */
export function useListbox<T>({
  id,
  items,
  choose,
  close,
  cancel,
  takesOnly = false,
  isSame = Object.is,
}: Options<T>): Listbox {
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const isOpen = items.length > 0;
  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-option-${String(index)}`;
  const shown = useRef(items);
  const same = useRef(isSame);
  same.current = isSame;
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = items;
    setActive((index) => {
      const marked = before[index];
      return marked === undefined ? -1 : items.findIndex((item) => same.current(item, marked));
    });
  }, [items]);
  const move = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = items[active] ?? (takesOnly && items.length === 1 ? items[0] : undefined);
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape' && cancel !== undefined) cancel();
    else if (event.key === 'ArrowDown' && isOpen) move((active + 1) % items.length);
    else if (event.key === 'ArrowUp' && isOpen) move(active <= 0 ? items.length - 1 : active - 1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else {
      // Who goes on typing hasn't chosen.
      if (event.key.length === 1 || event.key === 'Backspace') setActive(-1);
      return;
    }
    event.preventDefault();
  };
  return {
    input: {
      id,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': listId,
      'aria-activedescendant': active >= 0 && active < items.length ? optionId(active) : undefined,
      onKeyDown,
    },
    list: { ref: list, id: listId, role: 'listbox', hidden: !isOpen },
    option: (index) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === active,
      // The focus stays in the input, which has the keys of this list.
      onMouseDown: (event) => {
        event.preventDefault();
      },
      onClick: () => {
        const item = items[index];
        if (item !== undefined) choose(item);
      },
    }),
  };
}
