// Reads {"schema": …, "texts": [YAML, …]} from standard input and writes for each text what the schema refuses in it: an empty
// list where it refuses nothing.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "yaml";

const { schema, texts } = JSON.parse(readFileSync(0, "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(schema);
const refused = texts.map(text => {
  let rule;
  try {
    rule = parse(text);
  } catch (error) {
    return [`no YAML: ${error.message}`];
  }
  return validate(rule) ? [] : validate.errors.map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
});
process.stdout.write(JSON.stringify(refused));
