import { keepOwnNumbers } from '../../sensors/own-numbers.ts';
import type { Uses } from '../desk/telephone.ts';

/** Sends Settings, in another tab, the numbers that calls may show and how they're written here. */
export function tellSettingsOfNumbers(telephone: Uses<'store' | 'presence' | 'callers'>): void {
  let told: unknown = null;
  const tell = () => {
    const { extension } = telephone.presence;
    if (extension === told || extension === null) return;
    told = extension;
    keepOwnNumbers(
      telephone.store.server.who,
      extension.callerIds.map((number) => ({ number, shown: telephone.callers.shown(number) })),
    );
  };
  tell();
  telephone.subscribe(tell);
}
