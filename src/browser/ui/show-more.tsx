import type { ComponentChildren, JSX } from 'preact';

/** A button beside a list that is drawn in part: it draws more. */
export function ShowMore({
  label,
  show,
  children,
}: {
  label: string;
  show: () => void;
  /** What to say before the button. */
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <p class="more-calls">
      {children}
      <button type="button" class="button" onClick={show}>
        {label}
      </button>
    </p>
  );
}
