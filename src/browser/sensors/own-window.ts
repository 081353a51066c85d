/** The name that the phone's own window keeps through reloads. */
const NAME = 'rcp-softphone';
/** What the narrow layout is made for. */
const FEATURES = 'popup,width=400,height=640';

/** Whether this page is in the phone's own window. */
export const isOwnWindow = (): boolean => window.name === NAME;

/**
 * Opens this page in the phone's own window, or brings it to this address if it is open.
 * @returns whether the browser opened it
 */
export const openOwnWindow = (): boolean => window.open(location.href, NAME, FEATURES) !== null;

/** Whether this page was just opened, as opposed to reloaded or reached through Back. */
export function isFreshlyOpened(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}
