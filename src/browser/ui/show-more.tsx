import type { ComponentChildren, JSX } from 'preact';

/** A button beside a list that is drawn in part: it draws more. */
export function ShowMore({
  label,
  show,
  isBusy = false,
  children,
}: {
  label: string;
  show: () => void;
  /** Whether more is on its way already. */
  isBusy?: boolean;
  /** What to say before the button. */
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <p class="more-calls">
      {children}
      <button type="button" class="button" aria-disabled={isBusy} onClick={show}>
        {label}
      </button>
    </p>
  );
}
