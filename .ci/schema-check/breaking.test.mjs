import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unexplained } from './breaking.mjs';

const RELEASED = 'type Query { nido: Int  asilo: Int @deprecated(reason: "Use nido.") }';
const CHANGELOG = (line) => `# Changelog\n\n## [Unreleased]\n${line}\n\n## [0.1.0]\n- \`Query.nido\` is new.\n`;
const paths = async (current, line = '') =>
  (await unexplained(RELEASED, current, CHANGELOG(line))).map((change) => change.path);

test('the same schema breaks nothing', async () => {
  assert.deepEqual(await paths(RELEASED), []);
});

test('what is added breaks nothing', async () => {
  assert.deepEqual(await paths(RELEASED.replace('{', '{ scuola: Int')), []);
});

test('a field that goes breaks', async () => {
  assert.deepEqual(await paths('type Query { asilo: Int }'), ['Query.nido']);
});

test('a field of another type breaks', async () => {
  assert.deepEqual(await paths(RELEASED.replace('nido: Int', 'nido: String')), ['Query.nido']);
});

test('a deprecated field may go', async () => {
  assert.deepEqual(await paths('type Query { nido: Int }'), []);
});

test('a line under [Unreleased] explains, one of an older release does not', async () => {
  assert.deepEqual(await paths('type Query { asilo: Int }', '- `Query.nido` is gone: use `asilo`.'), []);
});
