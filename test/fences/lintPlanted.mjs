// Lints texts as if they stood at the given paths: reads [{ path, text }] from standard input, prints for each [{ line, rule }].
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";

const eslint = new ESLint();
const results = [];
for (const planted of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(planted.text, { filePath: planted.path });
  results.push((result?.messages ?? []).map(({ line, ruleId, message }) => ({ line, rule: ruleId ?? message })));
}
process.stdout.write(JSON.stringify(results));
