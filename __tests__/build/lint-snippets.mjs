/**
 * Lints snippets with the project's own configuration. Reads lines of `[{ file, code }]` as JSON
 * from stdin and writes, for each line, the messages of its snippets as one line of JSON. A process
 * of its own, because Jest's modules cannot load ESLint's configuration.
 */
import { createInterface } from 'node:readline';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The snippets aren't in a file, so they don't have types to ask for.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});
for await (const line of createInterface({ input: process.stdin })) {
  const results = [];
  for (const { file, code } of JSON.parse(line)) {
    const [{ messages }] = await eslint.lintText(code, { filePath: file });
    results.push(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
}
