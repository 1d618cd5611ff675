import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChromium } from './chromium.mjs';
import { graphql } from './service.mjs';

test('GraphiQL opens with an example, runs it, and knows the schema', async () => {
  const failures = await inChromium('graphiql', new URL('/graphiql', graphql).href, async (page) => {
    await page.waitForSelector('.graphiql-execute-button');
    await page.click('.graphiql-execute-button');
    await page.waitForFunction(
      () => document.querySelector('.result-window')?.textContent.includes('totalCount'), { timeout: 20_000 });
    await page.click('[aria-label="Show Documentation Explorer"]');
    await page.waitForFunction(
      () => document.querySelector('.graphiql-doc-explorer')?.textContent.includes('Query'), { timeout: 20_000 });
    const answer = await page.$eval('.result-window', (window) => window.textContent);
    // Of a long answer the page holds only the lines that are in sight.
    assert.match(answer, /"totalCount": [1-9]/);
    assert.doesNotMatch(answer, /"errors"/);
  });
  assert.deepEqual(failures, []);
});
