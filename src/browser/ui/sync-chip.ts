import type { SyncChip } from '../../contracts/call-terms.ts';
import { say } from '../../i18n/say.ts';
import type { ChipState } from './chip.tsx';
import type { IconName } from './icon.tsx';

const ICONS: Readonly<Record<SyncChip, IconName>> = {
  off: 'off',
  'needs-credentials': 'warning',
  'needs-mapping': 'warning',
  paused: 'off',
  running: 'good',
  behind: 'warning',
  failing: 'error',
};

/** The state of the call sync as a chip. */
export const syncChipState = (chip: SyncChip): ChipState => ({
  icon: ICONS[chip],
  label: say(`call-sync.chip.${chip}`),
});
