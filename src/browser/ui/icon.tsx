import type { JSX } from 'preact';
import { LineDrawing } from './line-drawing.tsx';

/** Shapes differ as well as colors, so that neither alone carries the meaning. */
const PATHS = {
  error: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM8.5 8.5l7 7m0-7l-7 7',
  warning: 'M12 3 2 21h20L12 3zM12 10v5m0 3v.01',
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 11v6m0-10v.01',
  good: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7.5 12.5l3 3 6-6.5',
  off: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7 12h10',
} as const;
export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same. */
export const Icon = ({ name }: { name: IconName }): JSX.Element => (
  <LineDrawing path={PATHS[name]} size={20} classes={`icon icon-${name}`} />
);
