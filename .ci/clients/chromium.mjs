// A page in the Chromium of this machine; its screenshot is kept in target/.
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SCREENSHOTS = new URL('../../target/screenshots/', import.meta.url);

/** Opens `address`, does what `use` does with the page, and keeps a picture of how it looked in the end. */
export async function inChromium(name, address, use) {
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-proxy-server', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const failures = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('requestfailed', (request) => failures.push(`${request.url()}: ${request.failure()?.errorText}`));
    try {
      await page.goto(address);
      await use(page);
    } finally {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: new URL(`${name}.png`, SCREENSHOTS).pathname });
    }
    return failures;
  } finally {
    await browser.close();
  }
}
