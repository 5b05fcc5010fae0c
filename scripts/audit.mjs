/**
 * Asks the registry for known vulnerabilities of what the package brings with it: npm run audit
 * Fails when there is one; says so and goes on when no registry answers the question.
 */
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
if (report.metadata === undefined) {
  console.log('audit: no registry answered; skipped.');
} else {
  const found = Object.values(report.vulnerabilities ?? {});
  for (const { name, severity, range } of found) console.error(`audit: ${name} ${range}: ${severity}`);
  console.log(`audit: ${found.length} known vulnerabilities.`);
  if (found.length > 0) process.exitCode = 1;
}
