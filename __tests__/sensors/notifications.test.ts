import { notificationSensor } from '../../src/browser/sensors/notifications.ts';
import { FakePage, FakePermission, fakePermissions, record, settle } from './fake-browser.ts';

let page: FakePage;
let permission: FakePermission;
let fake: {
  permission: NotificationPermission;
  requestPermission: () => Promise<NotificationPermission>;
};

beforeEach(() => {
  page = new FakePage().enter();
  permission = new FakePermission('prompt');
  page.navigator['permissions'] = fakePermissions({ notifications: permission });
  fake = { permission: 'default', requestPermission: () => Promise.resolve(fake.permission) };
  page.window['Notification'] = fake;
  Object.defineProperty(globalThis, 'Notification', {
    configurable: true,
    writable: true,
    value: fake,
  });
});

test.each(['default', 'granted', 'denied'] as const)('%s is read at once', (state) => {
  fake.permission = state;
  expect(notificationSensor().get()).toBe(state);
});

test('a browser without notifications has no state to change', async () => {
  delete page.window['Notification'];
  const sensor = notificationSensor();
  expect(sensor.get()).toBe('unsupported');
  await expect(sensor.ask()).resolves.toBe('unsupported');
});

test('an event reports a change in the settings of the site', async () => {
  const sensor = notificationSensor();
  const values = record(sensor);
  await settle();
  fake.permission = 'granted';
  permission.become('granted');
  expect(values).toEqual(['granted']);
});

test('without such an event the return to the page shows the change', async () => {
  page.navigator['permissions'] = fakePermissions({});
  const sensor = notificationSensor();
  await settle();
  fake.permission = 'denied';
  page.see('visible');
  expect(sensor.get()).toBe('denied');
});

test('the browser is asked only when somebody wants it', async () => {
  const asked = jest.fn(() => {
    fake.permission = 'granted';
    return Promise.resolve(fake.permission);
  });
  fake.requestPermission = asked;
  const sensor = notificationSensor();
  page.see('visible');
  await settle();
  expect(asked).not.toHaveBeenCalled();
  await expect(sensor.ask()).resolves.toBe('granted');
  expect(sensor.get()).toBe('granted');
});

test.each<[string, () => Promise<NotificationPermission>]>([
  ['rejects', () => Promise.reject(new TypeError('not here'))],
  [
    'throws',
    () => {
      throw new TypeError('not here');
    },
  ],
  [
    'answers the old way, with nothing',
    () => undefined as unknown as Promise<NotificationPermission>,
  ],
])('a browser that %s has changed nothing', async (_what, requestPermission) => {
  fake.requestPermission = requestPermission;
  await expect(notificationSensor().ask()).resolves.toBe('default');
});
