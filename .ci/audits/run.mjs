// Audits a GraphQL endpoint: node run.mjs URL
// One line per failed audit, then the count; exit code 1 unless all 61 pass.
import { auditServer } from 'graphql-http';

const EXPECTED = 61;
const url = process.argv[2];
if (!url) {
  console.error('usage: node run.mjs URL');
  process.exit(2);
}

const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== 'ok');
for (const { id, name, status, reason } of failed) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}
const passed = results.length - failed.length;
console.log(`${passed}/${results.length} audits passed`);
process.exit(passed === results.length && results.length === EXPECTED ? 0 : 1);
