import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A state in a word, with a sign and a color that say the same. */
export interface ChipState {
  icon: IconName;
  label: string;
}

/** A state in one word, with an icon that says the same without color. */
export function Chip({ icon, label }: ChipState): JSX.Element {
  return (
    <span class={`chip chip-${icon}`}>
      <Icon name={icon} />
      {label}
    </span>
  );
}
