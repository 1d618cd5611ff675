// Compares two schemas: node run.mjs RELEASED CURRENT CHANGELOG. Exit code 1 when something breaks unexplained.
import { readFile } from 'node:fs/promises';
import { unexplained } from './breaking.mjs';

const files = process.argv.slice(2);
if (files.length !== 3) {
  console.error('usage: node run.mjs RELEASED CURRENT CHANGELOG');
  process.exit(2);
}
const breaking = await unexplained(...(await Promise.all(files.map((file) => readFile(file, 'utf8')))));
for (const { path, message } of breaking) {
  console.log(`${path}: ${message}. Deprecate it first, or name \`${path}\` under [Unreleased] in CHANGELOG.md.`);
}
console.log(`${breaking.length} unexplained breaking changes since the last release`);
process.exit(breaking.length === 0 ? 0 : 1);
