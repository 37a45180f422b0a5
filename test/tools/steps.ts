import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How many tests a step ran and how they went. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const reportDir = join(root, '.output', 'test');
/** Enough to see what is wrong, without drowning the lines that follow. */
const mostLinesShown = 200;

/** Runs a command that counts as one test. Silent when it passes; its output is shown when it fails. */
export async function runCommand(command: string, args: readonly string[]): Promise<Outcome> {
  const { code, output } = await ended(command, args, {}, 'collect');
  if (code === 0) return { passed: 1, failed: 0 };
  console.log(output.trimEnd().split('\n').slice(-mostLinesShown).join('\n'));
  return { passed: 0, failed: 1 };
}

/** Runs one project of `test/vitest.config.ts`, its output passed on, and counts its tests. */
export async function runSuite(
  project: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  mkdirSync(reportDir, { recursive: true });
  const report = join(reportDir, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await ended('vitest', [...args, ...reporters], env, 'show');
  const { passed, failed } = countReport(report);
  // An error outside any test, such as a file that does not load or a promise nobody waits for, counts as one.
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

/** A test that was skipped did not pass, so it counts as failed: what is not tested must not look green. */
function countReport(file: string): Outcome {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    // No report: the suite broke before it could write one; its own output says why, the exit code counts.
    return { passed: 0, failed: 1 };
  }
}

function ended(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  output: 'show' | 'collect',
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', output === 'show' ? 'inherit' : 'pipe', output === 'show' ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let text = '';
    const add = (piece: Buffer): void => {
      text += piece.toString();
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.once('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}
