import EventEmitter from 'ringcentral-web-phone/event-emitter';
import { Signal } from '../../src/browser/sensors/sensor.ts';
import { showNotification } from '../../src/browser/sensors/show-notification.ts';
import { tellAll } from '../../src/browser/sensors/tell.ts';
import '../../src/browser/app/phone/steady-events.ts';

let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  logged.mockRestore();
});

test('a listener that throws stops no other, and the console hears of it once', () => {
  const heard: string[] = [];
  const bad = () => {
    throw new Error('bad');
  };
  const listeners = new Set([() => heard.push('first'), bad, () => heard.push('last')]);
  tellAll(listeners);
  tellAll(listeners);
  expect(heard).toEqual(['first', 'last', 'first', 'last']);
  expect(logged).toHaveBeenCalledTimes(1);
});

test('what subscribes or leaves while the news goes out changes nothing for the others', () => {
  const heard: string[] = [];
  const listeners = new Set<() => void>();
  const late = () => void heard.push('late');
  listeners.add(() => {
    listeners.add(late);
    heard.push('first');
  });
  listeners.add(() => void heard.push('second'));
  tellAll(listeners);
  expect(heard).toEqual(['first', 'second']);
});

test('every sensor reaches the rest of its listeners', () => {
  const signal = new Signal<number>();
  const heard: unknown[] = [];
  signal.subscribe(() => {
    throw new Error('bad');
  });
  signal.subscribe(() => void heard.push(signal.get()));
  signal.set(1);
  expect(heard).toEqual([1]);
});

describe('the phone library’s emitter', () => {
  test('reaches the rest of its listeners, those for one time too', () => {
    const emitter = new EventEmitter();
    const heard: string[] = [];
    emitter.on('news', () => {
      throw new Error('bad');
    });
    emitter.on('news', (text: string) => void heard.push(text));
    emitter.once('news', (text: string) => void heard.push(`once ${text}`));
    emitter.emit('news', 'a');
    emitter.emit('news', 'b');
    expect(heard).toEqual(['a', 'once a', 'b']);
  });

  test('leaves no rejection unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const emitter = new EventEmitter();
    emitter.on('news', (() => Promise.reject(new Error('bad'))) as () => void);
    emitter.emit('news');
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(logged).toHaveBeenCalledTimes(1);
  });
});

describe('a notification', () => {
  const install = (notification: unknown) => {
    Object.defineProperty(globalThis, 'window', {
      configurable: true,
      writable: true,
      value: { Notification: notification, focus: () => undefined },
    });
    Object.defineProperty(globalThis, 'Notification', {
      configurable: true,
      writable: true,
      value: notification,
    });
  };

  test.each<[string, () => unknown]>([
    [
      'a constructor that throws, as in Chrome for Android',
      () =>
        Object.assign(
          function () {
            throw new TypeError('Illegal constructor');
          },
          { permission: 'granted' },
        ),
    ],
    [
      'a permission that throws',
      () =>
        Object.defineProperty(
          function () {
            /* Nothing. */
          },
          'permission',
          {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          },
        ),
    ],
    [
      'a permission that is not one',
      () =>
        Object.assign(
          function () {
            /* Nothing. */
          },
          { permission: undefined },
        ),
    ],
    [
      'no permission',
      () =>
        Object.assign(
          function () {
            /* Nothing. */
          },
          { permission: 'denied' },
        ),
    ],
    ['no constructor', () => undefined],
  ])('costs only itself with %s', (_what, make) => {
    install(make());
    expect(showNotification('Incoming call', {})).toBeNull();
  });

  test('is shown when it is allowed', () => {
    class Shown {
      static readonly permission = 'granted';
      onclick: unknown = null;
    }
    install(Shown);
    expect(showNotification('Incoming call', {})).toBeInstanceOf(Shown);
  });
});
