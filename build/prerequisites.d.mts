/** See prerequisites.mjs, which runs before anything is installed and so is JavaScript. */
export function areStale(lock: string, installed: string): boolean;
