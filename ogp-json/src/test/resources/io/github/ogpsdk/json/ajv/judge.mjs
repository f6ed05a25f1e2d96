// Usage: node judge.mjs NODE_MODULES SCHEMA... — reads lines, each the number of a schema, a tab and a
// document; answers each with a line: ok, or what is wrong as JSON.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [modules, ...schemas] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const Ajv = require("ajv/dist/2020").default;

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const judges = schemas.map((s) => ajv.compile(JSON.parse(readFileSync(s, "utf8"))));

function answer(line) {
  const tab = line.indexOf("\t");
  const judge = judges[Number(line.slice(0, tab))];
  return judge(JSON.parse(line.slice(tab + 1)))
    ? "ok"
    : JSON.stringify(judge.errors.map((e) => `${e.instancePath} ${e.message}`));
}

// Not by readline, which also ends lines where a document may have a line separator in a text.
let rest = "";
process.stdin.setEncoding("utf8");
for await (const piece of process.stdin) {
  const lines = (rest + piece).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    process.stdout.write(answer(line) + "\n");
  }
}
