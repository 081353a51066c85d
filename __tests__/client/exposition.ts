/** One sample of Prometheus's text format. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"';
const SAMPLE = new RegExp(
  `^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)\\})? (-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?|NaN|[+-]Inf)$`,
);
const HELP = new RegExp(`^# HELP (${NAME}) ([^\\n]+)$`);
const TYPE = new RegExp(`^# TYPE (${NAME}) (gauge|counter)$`);

function labelsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(new RegExp(LABEL, 'g'))].map(([pair]) => {
    const at = pair.indexOf('=');
    return [
      pair.slice(0, at),
      pair
        .slice(at + 2, -1)
        .replace(/\\(.)/g, (_whole, sign: string) => (sign === 'n' ? '\n' : sign)),
    ] as const;
  });
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length)
    throw new Error(`a label twice: ${text}`);
  return Object.fromEntries(pairs);
}

/**
 * Reads Prometheus's text format, version 0.0.4, more strictly than its own parser: each metric has
 * HELP, then TYPE, then its samples without others between, no sample comes twice, and the last
 * line ends.
 * @throws on the first line that is otherwise
 */
export function readExposition(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const samples: Sample[] = [];
  const begun = new Set<string>();
  let helped = '';
  let typed = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const [help, type, sample] = [HELP.exec(line), TYPE.exec(line), SAMPLE.exec(line)];
    if (help?.[1] !== undefined && !begun.has(help[1])) {
      helped = help[1];
      begun.add(helped);
    } else if (type !== null && type[1] === helped && typed !== helped) typed = helped;
    else if (sample?.[1] !== undefined && sample[1] === helped && typed === helped)
      samples.push({
        name: sample[1],
        labels: labelsOf(sample[2] ?? ''),
        value: Number(sample[3]?.replace('Inf', 'Infinity')),
      });
    else throw new Error(`not in the text format, or not in its place: ${line}`);
  }
  const keys = samples.map(({ name, labels }) =>
    JSON.stringify([name, Object.entries(labels).sort()]),
  );
  if (new Set(keys).size !== keys.length) throw new Error('a sample comes twice');
  return samples;
}
