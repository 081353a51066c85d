import { deliver } from '../parts/part.ts';
import { StatusPanel } from './status-panel.tsx';

/** The menu of the phone's status: what calls depend on, and how this browser rings. */
deliver('status', () => ({ StatusPanel }));
