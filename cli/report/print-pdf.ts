import { execFile } from 'node:child_process';
import { chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withFileErrors } from '../../src/node/store-error.js';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';
import type { ReportCommandWords } from '../locales/report-command-words.js';
import { findBrowser } from './find-browser.js';

/** Milliseconds after which a browser is given up. */
const PATIENCE = 60_000;

/**
 * Prints an HTML document to a PDF file with a browser of this computer, in a private folder that is removed after,
 * without network. An earlier file is never written over.
 * @throws CliError when there is no browser, or it fails
 */
export async function printPdf(
  html: string,
  path: string,
  env: Readonly<Record<string, string | undefined>>,
  words: ReportCommandWords,
): Promise<void> {
  const browser = findBrowser(env);
  if (browser === undefined) throw new CliError(words.noBrowser);
  const folder = mkdtempSync(join(tmpdir(), 'coeps-'));
  try {
    const source = join(folder, 'document.html');
    const printed = join(folder, 'document.pdf');
    writeFileSync(source, html, { mode: 0o600 });
    const failure = await runBrowser(browser, [
      '--headless=new',
      '--disable-gpu',
      '--no-first-run',
      '--disable-extensions',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--user-data-dir=${join(folder, 'profile')}`,
      // Chromium refuses its sandbox to root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-pdf-header-footer',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${printed}`,
      pathToFileURL(source).href,
    ]);
    if (!existsSync(printed)) throw new CliError(words.browserFailed(browser, failure ?? '?'), EXIT.problems);
    withFileErrors(path, () => copyFileSync(printed, path, constants.COPYFILE_EXCL));
    chmodSync(path, 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Why it failed, in a word; undefined when it did not. */
function runBrowser(browser: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(browser, [...args], { timeout: PATIENCE }, (error) => {
      done(error ? String(error.code ?? error.signal ?? error.message).slice(0, 80) : undefined);
    });
  });
}
