// Pages: read by parse5, and shown by Chromium where it is installed.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { chromium } from 'playwright-core';
import { expect } from './program.mjs';

export function checkHtml(source, what) {
  parse(source, { onParseError: (error) => expect(false, `${what}: ${error.code} in line ${error.startLine}`) });
  expect(!/<script/i.test(source), `${what}: has a script`);
}

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Opens the pages at the width of a phone, and prints them. */
export async function showInBrowser(pages) {
  const executablePath = browsers.find((path) => existsSync(path));
  if (executablePath === undefined) {
    console.log('skipped: no Chromium is installed to show the pages');
    expect(!process.env.CI, 'no Chromium is installed');
    return;
  }
  const home = mkdtempSync(join(tmpdir(), 'crescendo-pages-'));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, HOME: home } });
  try {
    for (const [what, source, sheets] of pages) await showPage(browser, what, source, sheets);
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function showPage(browser, what, source, sheets) {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  page.on('console', (message) => expect(false, `${what}: the console says ${message.text()}`));
  page.on('pageerror', (error) => expect(false, `${what}: ${error.message}`));
  page.on('request', (request) => expect(request.url().startsWith('data:') || request.url() === 'about:blank',
    `${what}: asks for ${request.url()}`));
  await page.setContent(source, { waitUntil: 'load' });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width <= 360, `${what}: ${width} px wide on a phone of 360`);
  const title = await page.title();
  expect(title !== 'run', `${what}: a text ran as a script`);
  if (sheets !== undefined) {
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      const count = (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
      expect(count <= sheets, `${what}: ${count} sheets of ${format}`);
    }
  }
  await page.close();
}
