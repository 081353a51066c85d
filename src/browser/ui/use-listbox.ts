import type { HTMLAttributes, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

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
  const [marked, setMarked] = useState<{ item: T } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const isOpen = items.length > 0;
  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-option-${String(index)}`;
  const active = marked === null ? -1 : items.findIndex((item) => isSame(item, marked.item));
  const unmark = () => {
    setMarked(null);
  };
  const take = (item: T) => {
    unmark();
    choose(item);
  };
  const move = (to: number) => {
    const item = items[to];
    setMarked(item === undefined ? null : { item });
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = items[active] ?? (takesOnly && items.length === 1 ? items[0] : undefined);
    if (event.key === 'Escape' && isOpen) {
      unmark();
      close();
    } else if (event.key === 'Escape' && cancel !== undefined) cancel();
    else if (event.key === 'ArrowDown' && isOpen) move((active + 1) % items.length);
    else if (event.key === 'ArrowUp' && isOpen) move(active <= 0 ? items.length - 1 : active - 1);
    else if (event.key === 'Enter' && chosen !== undefined) take(chosen);
    else {
      // A user who keeps typing hasn't chosen yet.
      if (event.key.length === 1 || event.key === 'Backspace') unmark();
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
      'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
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
        if (item !== undefined) take(item);
      },
    }),
  };
}
