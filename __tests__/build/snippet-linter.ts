import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';

export interface Snippet {
  file: string;
  code: string;
}

const DEADLINE_MS = 60_000;

/**
 * Starts one linter for a file's tests, since reading the project's configuration takes longer than
 * the snippets. @returns lints snippets and returns what is wrong with each, as `rule: message`;
 * rejects when the linter stops or takes longer than a minute
 */
export function useSnippetLinter(): (snippets: readonly Snippet[]) => Promise<string[][]> {
  let child: ChildProcessWithoutNullStreams;
  let lines: Interface;
  let problems = '';
  beforeAll(() => {
    child = spawn(process.execPath, ['__tests__/build/lint-snippets.mjs']);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      problems += text;
    });
    lines = createInterface({ input: child.stdout });
  });
  afterAll(() => {
    child.kill();
  });
  return (snippets) =>
    new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        child.off('exit', stopped);
        lines.off('line', answered);
        finish();
      };
      const stopped = () => {
        end(() => {
          reject(new Error(`The linter stopped: ${problems}`));
        });
      };
      const answered = (line: string) => {
        end(() => {
          resolve(JSON.parse(line) as string[][]);
        });
      };
      const timer = setTimeout(stopped, DEADLINE_MS);
      child.once('exit', stopped);
      lines.once('line', answered);
      child.stdin.write(`${JSON.stringify(snippets)}\n`);
    });
}
