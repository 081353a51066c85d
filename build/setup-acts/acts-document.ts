import { actsOf, GROUP_IDS, GROUPS, type Step, stepsOf, TASKS } from '../../src/checklist/tasks.ts';
import { AREAS, type WordKey } from '../../src/i18n/english.ts';

/** Where the document is, from the project folder. */
export const ACTS_DOCUMENT = 'docs/setup-acts.md';

const WIDTH = 100;
const ENGLISH = Object.assign({}, ...Object.values(AREAS)) as Record<WordKey, string>;

/** Names of the values that only the page knows. */
const KNOWN = { 'redirect-uri': '(the page shows it)', invitation: '(the page has it)' } as const;

/** The step's text with its values in their places. */
const textOf = ({ text, values = [] }: Step): string =>
  ENGLISH[text].replace(/\{(\d)\}/g, (place, at: string) => {
    const value = values[Number(at) - 1];
    if (value === undefined) return place;
    return 'text' in value ? `\`${value.text}\`` : KNOWN[value.known];
  });

/** Wraps a paragraph; the lines after the first are indented. */
function wrapped(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && `${line} ${word}`.length > WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const counted = (acts: number): string =>
  acts === 0 ? 'If needed' : acts === 1 ? '1 act' : `${String(acts)} acts`;

/** Every step of Setup with its acts, as a document in Markdown. */
export function actsDocument(): string {
  const groups = GROUP_IDS.flatMap((group) => [
    '',
    `## ${ENGLISH[`set-up.group.${group}`]}: ${counted(actsOf(group))}`,
    ...(GROUPS[group].required ? [] : ['', 'Optional.']),
    ...GROUPS[group].tasks.flatMap((task) => [
      '',
      `### ${ENGLISH[TASKS[task].title]}`,
      '',
      ...stepsOf(task).map((step) =>
        wrapped(
          `- ${counted(step.acts)}${step.administrator === true ? ', administrator' : ''}: ${textOf(step)}`,
          '  ',
        ),
      ),
    ]),
  ]);
  return `${[
    '# The acts of setup',
    '',
    wrapped(
      'For admins who plan the setup, and for anyone who changes it: every step of RingCentral Setup, ' +
        'with what it takes. `npm run acts` writes this page from the table that draws Setup, ' +
        '`src/checklist/tasks.ts`; edit the table instead.',
      '',
    ),
    '',
    wrapped(
      'An act is a form to save, something to create at RingCentral, or one button that proves ' +
        'something. Copying and downloading belong to the form that they are for.',
      '',
    ),
    ...groups,
  ].join('\n')}\n`;
}
