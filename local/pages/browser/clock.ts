/**
 * Makes `Date` follow the account's clock.
 * @param offset how far the account's clock is from the real one now, in milliseconds
 */
export function shiftClock(offset: () => number): void {
  const RealDate = Date;
  const now = () => RealDate.now() + offset();
  window.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) =>
      key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown),
  });
}
