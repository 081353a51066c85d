import { type Snippet, useSnippetLinter } from './snippet-linter.ts';

const lint = useSnippetLinter();

const complaints = async (snippets: readonly Snippet[]): Promise<number[]> =>
  (await lint(snippets)).map(
    (messages) => messages.filter((message) => message.startsWith('rcp/words')).length,
  );

const TSX = 'src/browser/ui/x.tsx';
const BAD: readonly Snippet[] = [
  { file: TSX, code: 'export const a = <p>Text</p>;' },
  { file: TSX, code: "export const a = <p>{'Text'}</p>;" },
  { file: TSX, code: "export const a = (on: boolean) => <p>{on ? 'On' : ''}</p>;" },
  { file: TSX, code: 'export const a = (n: number) => <p>{`${n} more`}</p>;' },
  { file: TSX, code: "export const a = (n: string) => <p>{n + ' more'}</p>;" },
  { file: TSX, code: 'export const a = <p aria-label="Text" />;' },
  { file: TSX, code: 'export const a = (n: string) => <p title={`Call: ${n}`} />;' },
  { file: TSX, code: "export const a = <input placeholder={'Number'} />;" },
  { file: TSX, code: "export const a = { icon: 'good', label: 'Ready' };" },
  {
    file: 'src/netsuite/x.ts',
    code: "export const a = { title: 'Your role has no access', body: '' };",
  },
  {
    file: 'src/netsuite/x.ts',
    code:
      'declare const writePlainPage: (...parts: unknown[]) => void;\nwritePlainPage(1, ' +
      "say('a'), ['Some text']);\ndeclare const say: (key: string) => string;",
  },
  {
    file: 'src/browser/record-page/x.ts',
    code: "declare const p: { textContent: string };\np.textContent = 'Text';",
  },
  {
    file: 'src/browser/app/desk/x.ts',
    code: "export const a = new Notification('Incoming call');",
  },
  {
    file: 'src/contracts/x.ts',
    code: "import * as v from 'valibot';\nexport const a = v.maxLength(300, 'Use at most 300 characters.');",
  },
];
const GOOD: readonly Snippet[] = [
  {
    file: TSX,
    code:
      'declare const say: (key: string) => string;\nexport const a = <p class="quiet" ' +
      "title={say('a.b')}>{say('a.b')} · 1</p>;",
  },
  { file: TSX, code: "export const a = (x: string) => <p data-x={x === 'Text' ? 1 : 2}>{x}</p>;" },
  { file: TSX, code: "export const a = { label: 'page.chip.unknown', kind: 'Text' };" },
  {
    file: TSX,
    code: 'export const a = (field: string) => ({ label: `settings.field.${field}.label` });',
  },
  {
    file: 'src/netsuite/x.ts',
    code: "export const a = { label: 'RingCentral', body: '<main class=\"x\">' };",
  },
  {
    file: 'src/netsuite/x.ts',
    code: "declare const log: { error(parts: object): void };\nlog.error({ details: 'NetSuite did not answer' });",
  },
  {
    file: 'src/contracts/x.ts',
    code:
      "import * as v from 'valibot';\nexport const a = v.picklist(['a', 'b']);\nexport const b " +
      "= v.regex(/x/, 'company.problem.version');",
  },
  { file: 'src/i18n/english/x.ts', code: "export const A = { 'a.title': 'Text' };" },
  { file: 'local/pages/x.tsx', code: 'export const a = <p>The model speaks English</p>;' },
];

test('a word outside the catalogue is found wherever a person would read or hear it', async () => {
  const found = await complaints(BAD);
  expect(BAD.filter((_, at) => found[at] === 0)).toEqual([]);
}, 60_000);

test('what isn’t a word, is said by a key, or isn’t shown to a reader, is left alone', async () => {
  expect(await complaints(GOOD)).toEqual(GOOD.map(() => 0));
}, 60_000);
