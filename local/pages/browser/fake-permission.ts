/** A PermissionStatus that the model decides. */
export interface FakePermission {
  status: EventTarget & {
    readonly name: string;
    readonly state: PermissionState;
    onchange: ((event: Event) => void) | null;
  };
  /** Notifies the page that the state may have changed. */
  changed(): void;
}

/** @param state asked each time, so that a change shows at once */
export function fakePermission(name: string, state: () => PermissionState): FakePermission {
  class Status extends EventTarget {
    readonly name = name;
    onchange: ((event: Event) => void) | null = null;
    get state(): PermissionState {
      return state();
    }
  }
  const status = new Status();
  let before = state();
  return {
    status,
    changed() {
      if (state() === before) return;
      before = state();
      const event = new Event('change');
      status.onchange?.(event);
      status.dispatchEvent(event);
    },
  };
}
