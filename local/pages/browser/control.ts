/**
 * The control page: reports changes to open tabs, forgets snoozes, follows reloads. It works
 * without this script too.
 */
import { CHANNEL, type Lack } from './lack.ts';
import { reloadWithTheServer } from './reload.ts';

/** Keys of the product in the browser's storage begin with this. */
const PRODUCT = 'rcp';

function forget(storage: Storage): number {
  const keys = Array.from(
    { length: storage.length },
    (_, index) => storage.key(index) ?? '',
  ).filter((key) => key.startsWith(PRODUCT));
  for (const key of keys) storage.removeItem(key);
  return keys.length;
}

function say(text: string): void {
  const status = document.getElementById('forgotten');
  if (status !== null) status.textContent = text;
}

document.addEventListener('DOMContentLoaded', () => {
  const lack = JSON.parse(
    document.getElementById('model-lack')?.textContent ?? 'null',
  ) as Lack | null;
  if (lack !== null) {
    new BroadcastChannel(CHANNEL).postMessage(lack);
    if (lack.reload) reloadWithTheServer();
  }
  document.getElementById('forget')?.addEventListener('click', () => {
    const count = forget(localStorage) + forget(sessionStorage);
    say(
      count === 0
        ? 'There was nothing to forget.'
        : `Forgotten: ${String(count)}. Reload the pages that are open.`,
    );
  });
  for (const form of document.querySelectorAll('form[data-forget]'))
    form.addEventListener('submit', () => forget(localStorage));
});
