// Prints what html-validate finds in the files named on standard input, one a line; exits with 1 where it finds anything.
import { readFileSync } from "node:fs";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

const validator = new HtmlValidate(new FileSystemConfigLoader({
  extends: ["html-validate:recommended"],
  // Ids and titles come from what editors write: any id without spaces is valid HTML, and a headline is as long as it is.
  rules: { "valid-id": ["error", { relaxed: true }], "long-title": "off" },
}));
const files = readFileSync(0, "utf8").split("\n").filter(Boolean);
for (const file of files) {
  for (const { messages } of (await validator.validateFile(file)).results) {
    for (const { line, column, ruleId, message } of messages) {
      console.log(`${file}:${line}:${column}: ${ruleId}: ${message}`);
      process.exitCode = 1;
    }
  }
}
