// Arguments: the folder with Ajv, the schema, the document, how many samples.
// Prints a line for each figure: its name, then nanoseconds for one operation, sample by sample.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, schemaFile, documentFile, samples] = process.argv.slice(2);
const require = createRequire(join(modules, 'x'));
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
const text = readFileSync(documentFile, 'utf8');
const tree = JSON.parse(text);
if (!validate(tree)) {
  console.error(validate.errors.slice(0, 3));
  process.exit(1);
}

function measure(name, operation) {
  const length = samples === '1' ? 5e7 : 1e9;
  const times = [];
  for (let i = samples === '1' ? 0 : -3; i < samples; i++) {
    const begin = process.hrtime.bigint();
    let count = 0;
    let spent = 0n;
    do {
      operation();
      count++;
      spent = process.hrtime.bigint() - begin;
    } while (spent < length);
    if (i >= 0) times.push(Number(spent) / count);
  }
  console.log(name, ...times);
}

measure('checkAjv', () => validate(tree));
measure('readAndCheckAjv', () => validate(JSON.parse(text)));
