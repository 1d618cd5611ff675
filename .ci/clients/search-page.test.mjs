import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { inChromium } from './chromium.mjs';
import { graphql, sitePort } from './service.mjs';

const page = await readFile(new URL('../../docs/guides/search-page.html', import.meta.url));
const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page));

before(() => once(site.listen(sitePort, '127.0.0.1'), 'listening'));
after(() => site.close());

test('the search page of the guide finds, filters and goes on, from an origin of its own', async () => {
  const address = `http://127.0.0.1:${sitePort}/?endpoint=${encodeURIComponent(graphql)}`;
  const failures = await inChromium('search-page', address, async (page) => {
    const hits = () => page.$$eval('#hits li', (items) => items.length);
    const count = () => page.$eval('#count', (count) => Number.parseInt(count.textContent));
    const settled = (check, ...given) => page.waitForFunction(check, { timeout: 20_000 }, ...given);

    await page.type('input[type=search]', 'servizi');
    await page.click('form button');
    await settled(() => document.querySelectorAll('#hits li').length === 10);
    const all = await count();
    assert.ok(all > 10, `more than a page: ${all}`);
    assert.ok(await page.$('#hits mark'));

    await page.click('#more');
    await settled(() => document.querySelectorAll('#hits li').length > 10);
    assert.equal(await hits(), Math.min(all, 20));

    await page.click('#facets [name=YEAR]');
    await settled((all) => Number.parseInt(document.querySelector('#count').textContent) < all, all);
  });
  assert.deepEqual(failures, []);
});

test('the search page shows the message of a query that cannot be read', async () => {
  const address = `http://127.0.0.1:${sitePort}/?endpoint=${encodeURIComponent(graphql)}`;
  await inChromium('search-page-error', address, async (page) => {
    await page.type('input[type=search]', 'anno:ieri');
    await page.click('form button');
    await page.waitForFunction(() => document.querySelector('#error').textContent !== '', { timeout: 20_000 });
  });
});
