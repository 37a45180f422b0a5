import { parseArgs } from 'node:util';
import { needBrowser } from './browsers.ts';
import { type Outcome, runCommand, runSuite } from './steps.ts';

interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** Everything `npm test` does, in this order. A step that fails does not keep the next from running. */
const steps: readonly Step[] = [
  { name: 'types', run: () => runCommand('tsc', ['--noEmit']) },
  { name: 'types of sites', run: () => runCommand('tsc', ['--noEmit', '-p', 'test/sites']) },
  { name: 'lint', run: () => runCommand('biome', ['ci', '--colors=off']) },
  { name: 'unit', run: () => runSuite('unit') },
  { name: 'rules', run: () => runSuite('rules') },
  { name: 'build chromium', run: () => runCommand('wxt', ['build', '--level', 'warn']) },
  { name: 'build firefox', run: () => runCommand('wxt', ['build', '-b', 'firefox', '--level', 'warn']) },
  { name: 'store lint', run: () => runCommand('web-ext', storeLint) },
  { name: 'drill', run: () => runDrill() },
  { name: 'browser chromium', run: () => runBrowserSuite('chromium') },
  { name: 'browser firefox', run: () => runBrowserSuite('firefox') },
];

const storeLint = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--boring'];

/** Adapters against reshuffled look-alikes, in Chromium; `DRILL_VARIANTS` says how many per platform. */
async function runDrill(): Promise<Outcome> {
  return runSuite('drill', { RIPOSTE_EXECUTABLE: await needBrowser('chromium') });
}

async function runBrowserSuite(kind: 'chromium' | 'firefox'): Promise<Outcome> {
  return runSuite(kind, { RIPOSTE_EXECUTABLE: await needBrowser(kind) });
}

/** The steps whose names start with one of `wanted`; all of them when nothing is wanted in particular. */
function choose(wanted: readonly string[]): readonly Step[] {
  if (wanted.length === 0) return steps;
  return steps.filter(({ name }) => wanted.some((start) => name.startsWith(start)));
}

/** Runs the steps one after the other and answers the sum over them. */
async function runAll(chosen: readonly Step[]): Promise<Outcome> {
  const sum = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const { name, run } of chosen) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed } = await run().catch(stepBroke);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${passed} passed, ${failed} failed, ${seconds} s`,
    );
    console.log(lines.at(-1));
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\n${lines.join('\n')}`);
  return sum;
}

/** A step that cannot even run, for want of a browser for instance, is one failure; the rest goes on. */
function stepBroke(error: unknown): Outcome {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = choose(values.only?.split(',') ?? []);
if (chosen.length === 0) console.error(`--only takes starts of: ${steps.map(({ name }) => name).join(', ')}`);
const { passed, failed } = chosen.length === 0 ? { passed: 0, failed: 1 } : await runAll(chosen);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
