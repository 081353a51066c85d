import type { ComponentChildren, JSX } from 'preact';

/** A button that shows more of a list that is drawn in part. */
export function ShowMore({
  label,
  show,
  isBusy = false,
  children,
}: {
  label: string;
  show: () => void;
  /** Whether more is already being loaded. */
  isBusy?: boolean;
  /** What comes before the button. */
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
