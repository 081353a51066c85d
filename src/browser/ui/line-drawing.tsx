import type { JSX } from 'preact';

/** A drawing of lines on a square of 24, in the color of the text; screen readers skip it. */
export function LineDrawing({
  path,
  size,
  classes = 'icon',
}: {
  path: string;
  /** In pixels. */
  size: number;
  classes?: string;
}): JSX.Element {
  return (
    <svg
      class={classes}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
