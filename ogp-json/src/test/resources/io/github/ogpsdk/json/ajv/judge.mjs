// Usage: node judge.mjs NODE_MODULES COUNT — reads lines: first COUNT schemas, then the number of a schema, a
// tab and a document on each. Answers each document with a line: ok, or what is wrong as JSON.
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, count] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const Ajv = require("ajv/dist/2020").default;

const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false });
const judges = [];

function answer(line) {
  const tab = line.indexOf("\t");
  const judge = judges[Number(line.slice(0, tab))];
  return judge(JSON.parse(line.slice(tab + 1)))
    ? "ok\n"
    : JSON.stringify(judge.errors.map((e) => `${e.instancePath} ${e.message}`)) + "\n";
}

// Not by readline, which also ends lines where a document may have a line separator in a text.
let rest = "";
process.stdin.setEncoding("utf8");
for await (const piece of process.stdin) {
  const lines = (rest + piece).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    if (judges.length < Number(count)) {
      judges.push(ajv.compile(JSON.parse(line)));
    } else {
      process.stdout.write(answer(line));
    }
  }
}
