/**
 * Runs first on every page when the model's browser lacks something or the account's clock was
 * moved. What it receives is on its own script element, so that a page's nonce policy needs no
 * exception.
 */
import { shiftClock } from './clock.ts';
import { CHANNEL, type Lack, onChange } from './lack.ts';
import { shimMicrophone } from './microphone.ts';
import { shimNotifications } from './notifications.ts';
import { reloadWithTheServer } from './reload.ts';

const given = document.currentScript?.dataset['model'];
let lack = JSON.parse(given ?? 'null') as Lack;

/** The browser remembers what it was allowed: so does the modeled one, for all its tabs. */
function allowNotifications(): void {
  lack = { ...lack, browser: { ...lack.browser, notifications: 'granted' } };
  notifications.changed();
  new BroadcastChannel(CHANNEL).postMessage(lack);
  void fetch('/control/change', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ browser: { notifications: 'granted' } }),
  });
}

shiftClock(() => lack.clockOffset);
if (lack.browser.webLocks === 'unsupported')
  delete (Navigator.prototype as { locks?: LockManager }).locks;
const microphone = shimMicrophone(() => lack.browser.microphone);
const notifications = shimNotifications(() => lack.browser.notifications, allowNotifications);

const permissions = (navigator as Partial<Navigator>).permissions;
if (permissions !== undefined) {
  const query = permissions.query.bind(permissions);
  permissions.query = (descriptor) => {
    const name: string = descriptor.name;
    const fake =
      name === 'microphone'
        ? microphone.permission()
        : name === 'notifications'
          ? notifications.permission()
          : null;
    return fake === null ? query(descriptor) : Promise.resolve(fake.status);
  };
}

onChange((changed) => {
  lack = { ...lack, browser: changed.browser, clockOffset: changed.clockOffset };
  microphone.changed();
  notifications.changed();
});
if (lack.reload) reloadWithTheServer();
