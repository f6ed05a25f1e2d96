// Usage: node check.mjs NODE_MODULES SCHEMA FILE... — one line for each file: the name, then ok or what is wrong.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [modules, schemaFile, ...files] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats(ajv);
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = ajv.compile(schema);
for (const file of files) {
  const right = validate(JSON.parse(readFileSync(file, "utf8")));
  console.log(`${file}\t${right ? "ok" : JSON.stringify(validate.errors)}`);
}
const bare = { ...schema };
for (const [name, definition] of Object.entries(schema.$defs)) {
  const one = ajv.compile({ ...bare, $id: `urn:example:${name}`, $ref: `#/$defs/${name}` });
  for (const example of definition.examples ?? []) {
    console.log(`${name}\t${one(example) ? "ok" : JSON.stringify(one.errors)}`);
  }
}
