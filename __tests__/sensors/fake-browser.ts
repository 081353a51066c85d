import type { Sensor } from '../../src/browser/sensors/sensor.ts';

/**
 * A page of a make-believe browser: what the sensors read of `window`, `document` and `navigator`.
 */
export class FakePage {
  readonly window = new EventTarget() as EventTarget & Record<string, unknown>;
  readonly document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    baseURI: 'https://account.example/app/page.nl',
    title: 'RingCentral Softphone',
    focused: false,
    hasFocus(): boolean {
      return this.focused;
    },
  });
  readonly navigator: Record<string, unknown> = {};
  /** What this page's `window.focus()` was called for. */
  broughtToFront = 0;

  constructor() {
    this.window['focus'] = () => {
      this.broughtToFront++;
    };
  }

  /**
   * Makes this the page that code runs in from now on. Sensors keep hold of the page they were made
   * in.
   */
  enter(): this {
    for (const name of ['window', 'document', 'navigator'] as const) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        writable: true,
        value: this[name],
      });
    }
    return this;
  }

  see(state: 'visible' | 'hidden'): void {
    this.document.visibilityState = state;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  fire(type: 'online' | 'focus' | 'pagehide'): void {
    this.window.dispatchEvent(new Event(type));
  }

  /** Another tab has changed what is stored. @param key null when it removed everything */
  hearStorage(key: string | null, newValue: string | null = null): void {
    this.window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  }

  /** @param persisted whether the page comes from the back/forward cache */
  show(persisted: boolean): void {
    this.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }
}

/** A permission as the Permissions API keeps it. */
export class FakePermission extends EventTarget {
  state: PermissionState;

  constructor(state: PermissionState) {
    super();
    this.state = state;
  }

  become(state: PermissionState): void {
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** The Permissions API over such permissions; a name it does not know rejects, as in browsers. */
export function fakePermissions(known: Partial<Record<string, FakePermission>>): unknown {
  return {
    query: ({ name }: { name: string }) =>
      known[name] === undefined
        ? Promise.reject(new TypeError(`unknown name ${name}`))
        : Promise.resolve(known[name]),
  };
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** Every value the sensor takes from now on. */
export function record<T>(sensor: Sensor<T>): unknown[] {
  const values: unknown[] = [];
  sensor.subscribe(() => values.push(sensor.get()));
  return values;
}
