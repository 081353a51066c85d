/** Year, month (1 to 12), day, hour, and minute on somebody's clock. */
export type WallTime = [number, number, number, number, number];

/** Returns what the clock shows where this runs: in the browser, or in NetSuite's own zone. */
export const wallOf = (date: Date): WallTime => [
  date.getFullYear(),
  date.getMonth() + 1,
  date.getDate(),
  date.getHours(),
  date.getMinutes(),
];
