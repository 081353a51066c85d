/**
 * Bundle versions are free text in NetSuite (NetSuite help, section_160236062593), so a version is
 * parsed before it is compared, and text that isn't a version compares as unknown.
 *
 * Accepted: an optional `v`, one to six numeric parts, an optional pre-release after `-` and an
 * optional build tag after `+`, with the precedence of semver.org 2.0.0. Missing numeric parts
 * count as zero, so 1.2 equals 1.2.0.
 */
const GRAMMAR =
  /^v?(\d{1,9}(?:\.\d{1,9}){0,5})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const LONGEST = 64;

interface Version {
  parts: number[];
  preRelease: string[];
}

function parse(text: string): Version | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const match = GRAMMAR.exec(trimmed);
  const parts = match?.[1];
  if (match === null || parts === undefined) return null;
  return { parts: parts.split('.').map(Number), preRelease: match[2]?.split('.') ?? [] };
}

function compareParts(a: number[], b: number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Digits of any length: a double would call two long build counters equal. */
function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+(?=\d)/, '');
  const right = b.replace(/^0+(?=\d)/, '');
  if (left.length !== right.length) return left.length - right.length;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function compareIdentifier(a: string, b: string): number {
  const aIsNumber = /^\d+$/.test(a);
  const bIsNumber = /^\d+$/.test(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function comparePreRelease(a: string[], b: string[]): number {
  // A release comes after all its pre-releases.
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const left = a[i];
    const right = b[i];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const difference = compareIdentifier(left, right);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Compares two version texts.
 * @returns -1, 0 or 1, or `unknown` when either text is not a version.
 */
export function compareVersions(a: string, b: string): -1 | 0 | 1 | 'unknown' {
  const left = parse(a);
  const right = parse(b);
  if (left === null || right === null) return 'unknown';
  const difference =
    compareParts(left.parts, right.parts) || comparePreRelease(left.preRelease, right.preRelease);
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

/** Returns whether the text is a version that can be compared. */
export function isVersion(text: string): boolean {
  return parse(text) !== null;
}

/** Returns the highest version among the texts, or null if none is a version. */
export function highestVersion(versions: readonly (string | null | undefined)[]): string | null {
  let highest: string | null = null;
  for (const version of versions) {
    if (version === null || version === undefined || !isVersion(version)) continue;
    if (highest === null || compareVersions(version, highest) === 1) highest = version.trim();
  }
  return highest;
}

/** True or false only when both are known versions; null is unknown. */
export function isOutdated(installed: string | null, required: string | null): boolean | null {
  if (installed === null || required === null) return null;
  const order = compareVersions(installed, required);
  return order === 'unknown' ? null : order === -1;
}
