import type { LoggingRules } from './logging-rules.ts';
import type { SyncSettings } from './sync-settings.ts';

/** A list with what one person added and removed, and what others did meanwhile. */
function mergedList(
  stored: readonly string[],
  base: readonly string[],
  wanted: readonly string[],
): string[] {
  const removed = base.filter((one) => !wanted.includes(one));
  const added = wanted.filter((one) => !base.includes(one));
  return [...new Set([...stored, ...added])].filter((one) => !removed.includes(one));
}

/** Each field as it is wanted where the person changed it, and as it is stored where not. */
function merged<T extends object>(stored: T, base: T, wanted: T): T {
  const changed = (Object.keys(wanted) as (keyof T)[]).filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(base[name]),
  );
  return { ...stored, ...Object.fromEntries(changed.map((name) => [name, wanted[name]])) };
}

function mergedRules(stored: LoggingRules, base: LoggingRules, wanted: LoggingRules): LoggingRules {
  return {
    ...merged(stored, base, wanted),
    never: mergedList(stored.never, base.never, wanted.never),
  };
}

/**
 * Settings in which a person changed something while others may have changed something else: only
 * what the person changed is written over.
 * @param stored as they are now
 * @param base as the person had them on the screen
 * @param wanted as the person wants them
 */
export function mergeSettings(
  stored: SyncSettings,
  base: SyncSettings,
  wanted: SyncSettings,
): SyncSettings {
  return {
    ...merged(stored, base, wanted),
    rules: mergedRules(stored.rules, base.rules, wanted.rules),
  };
}
