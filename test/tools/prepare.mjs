// Makes a fresh clone ready, then runs a command: `node test/tools/prepare.mjs node test/tools/run-tests.ts`.
// Plain JavaScript without packages, since it has to run on the Node 20 of a machine that has nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

if (!packagesAreCurrent()) {
  console.log('Installing packages (npm ci) …');
  // Without the binaries about to be replaced: npm itself must not run on a Node that it is taking away.
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], withoutOurs());
}
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) run('wxt', ['prepare', '--level', 'warn'], withOurs());

const [command, ...args] = process.argv.slice(2);
if (command !== undefined) run(command, args, withOurs());

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed as the last step of
 * an install, so one that was broken off counts as missing. Packages for other systems are optional and may lack.
 */
function packagesAreCurrent() {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (installed === null || wanted === null || !existsSync(join(bin, isWindows ? 'node.cmd' : 'node')))
    return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const there = installed[place];
    return place === '' || (there === undefined ? optional === true : there.version === version);
  });
}

function readPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** `PATH` with the project's own Node and tools first. */
function withOurs() {
  return [bin, withoutOurs()].join(delimiter);
}

function withoutOurs() {
  const places = (process.env.PATH ?? '').split(delimiter);
  return places.filter((place) => !place.endsWith(join('node_modules', '.bin'))).join(delimiter);
}

/** Runs to the end, output passed through. A command that fails ends this one with the same code. */
function run(name, words, path) {
  const ended = spawnSync(name, words, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    shell: isWindows,
  });
  if (ended.error) console.error(`${name}: ${ended.error.message}`);
  if (ended.status !== 0) {
    if (name === 'npm') console.error('npm could not install the packages; its message is above.');
    process.exit(ended.status ?? 1);
  }
}
