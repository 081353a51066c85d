/**
 * Lints snippets with the project's own configuration. Reads `[{ file, code }]` as JSON from stdin
 * and writes, for each, the messages as JSON. A process of its own, because Jest's modules cannot
 * load ESLint's configuration.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The snippets are in no file, so there are no types to ask for.
const eslint = new ESLint({
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
});
const results = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  results.push(messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(results));
