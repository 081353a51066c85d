/** A number of a caller: its country's code and the ways of writing the rest of it, digits only. */
export interface Wanted {
  code: string;
  nationals: readonly string[];
}

/**
 * What a country puts before a number that is called from within it, where that isn't the 0 of
 * most.
 */
const TRUNKS: Readonly<Record<string, readonly string[]>> = {
  7: ['8', '0'],
  36: ['06', '0'],
  // Mexico wrote 01 before numbers, 044 and 045 before mobile ones, and from abroad a 1 behind its
  // code, until 2019.
  52: ['01', '044', '045', '1', '0'],
  370: ['8', '0'],
  375: ['8', '80', '0'],
  976: ['01', '02', '0'],
};
const trunksOf = (code: string): readonly string[] => TRUNKS[code] ?? ['0'];

/**
 * What is dialed before a country's code: 00 in most of them, 011 in North America, others in Asia,
 * Russia and Australia.
 */
const ABROAD = /^(?:00[1-9]?|0011|011|010|810)$/;

/**
 * Digits of a whole number: what is shorter beside another one is an extension, a code or another
 * ending.
 */
const WHOLE = 7;
const LONGEST_ENDING = 4;
/** More parts than a phone field has in earnest. */
const MOST_PARTS = 20;

/**
 * @param number E.164
 * @param national the number without its country's code, digits only
 */
export function wantedNumber(number: string, national: string): Wanted {
  const code = number.replace(/\D/g, '').slice(0, -national.length);
  // Mexico's 1 no longer belongs to the number; Argentina's 9 of mobile numbers is written from
  // abroad only.
  if (code === '52' && national.length === 11 && national.startsWith('1'))
    return { code, nationals: [national.slice(1)] };
  if (code === '54')
    return {
      code,
      nationals: [national, national.startsWith('9') ? national.slice(1) : `9${national}`],
    };
  return { code, nationals: [national] };
}

/** The ways of beginning a number that most people use, for a query. */
export function usualFronts({ code }: Wanted): string[] {
  return [
    ...new Set([
      '',
      ...trunksOf(code),
      code,
      ...trunksOf(code).map((trunk) => code + trunk),
      `00${code}`,
      `011${code}`,
    ]),
  ];
}

/**
 * Whether these digits may be written before the number: nothing, a trunk prefix, or the country's
 * code with what leads to it.
 */
function mayPrecede(before: string, code: string): boolean {
  const trunks = ['', ...trunksOf(code)];
  if (trunks.includes(before)) return true;
  // Brazil dials a carrier's two digits behind the 0.
  if (code === '55' && /^0\d\d$/.test(before)) return true;
  return trunks.some((trunk) => {
    const end = code + trunk;
    if (!before.endsWith(end)) return false;
    const abroad = before.slice(0, -end.length);
    return abroad === '' || ABROAD.test(abroad);
  });
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** 9am, 17:30, and 18h beside a number aren't part of it. */
const HOURS = /(?<!\d)\d{1,2}(?::\d\d\s*(?:[ap]\.?m\b)?|\s*(?:[ap]\.?m|h|uhr)\b)/gi;

/**
 * In ASCII: full-width and Arabic digits, dashes and spaces of all kinds; marks that nobody sees
 * are dropped.
 */
function inAscii(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212ー]/gu, '-')
    .replace(/[\r\n]+/g, ';')
    .replace(HOURS, ';');
}

/** Two numbers with a slash between them, or one with two endings: 5678/79 is 5678 and 5679. */
function slashed(stretch: string): string[] {
  const parts = stretch
    .split(/[/\\]/)
    .map(digitsOf)
    .filter((part) => part !== '');
  const [first = '', ...others] = parts;
  if (others.length === 0) return [];
  if (parts.every((part) => part.length >= WHOLE)) return parts;
  if (first.length < WHOLE || !others.every((other) => other.length <= LONGEST_ENDING)) return [];
  return [first, ...others.map((other) => first.slice(0, -other.length) + other)];
}

/**
 * Several numbers with nothing but spaces between them: a run of parts whose neighbors are whole
 * numbers as well.
 */
function spaced(stretch: string): string[] {
  const parts = stretch
    .split(/\s+/)
    .map(digitsOf)
    .filter((part) => part !== '');
  if (parts.length > MOST_PARTS) return [];
  const isWhole = (some: readonly string[]) => some.length === 0 || some.join('').length >= WHOLE;
  const runs: string[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      if (isWhole(parts.slice(0, from)) && isWhole(parts.slice(to)))
        runs.push(parts.slice(from, to).join(''));
    }
  }
  return runs;
}

/**
 * Every number that a phone field may mean, as digits. Letters, plus signs and commas begin
 * something new.
 */
function readings(text: string): string[] {
  const stretches = text.split(/[^\d\s()[\].·\-/\\]+/).filter((stretch) => /\d/.test(stretch));
  return stretches.flatMap((stretch) => [
    digitsOf(stretch),
    ...slashed(stretch),
    ...spaced(stretch),
  ]);
}

const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const FEWEST_LETTERS = 3;

/**
 * 1-800-FLOWERS: letters are the keys they are printed on, and letters beyond the number's end are
 * passed over.
 */
function isKeyed(text: string, { code, nationals }: Wanted): boolean {
  return (text.match(/[+(]*\d[\da-z\s().-]*/gi) ?? []).some((stretch) => {
    const signs = stretch.toLowerCase().replace(/[^\da-z]/g, '');
    const digits = signs.replace(/[a-z]/g, (letter) =>
      String(KEYPAD.findIndex((key) => key.includes(letter)) + 2),
    );
    return nationals.some((national) => {
      const at = digits.indexOf(national);
      if (at === -1) return false;
      const end = at + national.length;
      const letters = digitsOf(signs.slice(at, end)).length;
      return (
        national.length - letters >= FEWEST_LETTERS &&
        /^\d*$/.test(signs.slice(0, at)) &&
        /^[a-z]*$/.test(signs.slice(end)) &&
        mayPrecede(digits.slice(0, at), code)
      );
    });
  });
}

/**
 * Whether one of the numbers that somebody typed into a phone field is this one: its national
 * digits, and before them nothing but the country's code or a trunk prefix. An extension behind it
 * doesn't count.
 */
export function isSameNumber(typed: string, wanted: Wanted): boolean {
  const text = inAscii(typed);
  const found = readings(text).some((digits) =>
    wanted.nationals.some(
      (national) =>
        digits.endsWith(national) && mayPrecede(digits.slice(0, -national.length), wanted.code),
    ),
  );
  return found || isKeyed(text, wanted);
}
