import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * Lints texts as if they stood in files, with the project's own configuration. Reads
 * `[{ file, text }]` as JSON from standard input and prints, for each, the messages of ESLint.
 * A process of its own, because Jest cannot load a configuration that is an ES module.
 *
 * Rules that ask the type checker are left out: the files need not exist.
 */
const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const texts = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    // The texts only import; whether what they import is used or there is not the question.
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});
const results = [];
for (const { file, text } of texts) {
  const [result] = await eslint.lintText(text, { filePath: file });
  results.push(result.messages.map(({ ruleId, message }) => ({ ruleId, message })));
}
process.stdout.write(JSON.stringify(results));
