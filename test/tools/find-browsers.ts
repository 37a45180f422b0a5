import type { BrowserKind } from '../browser/harness/session.ts';

/** What looking for browsers needs of a machine; tests give one of their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  say(line: string): void;
  /** Path of a program by name, or the same path back when it can be run; `null` when there is none. */
  which(name: string): string | null;
  /** Runs to the end. `null` when all went well, else the reason. */
  run(command: string, args: readonly string[]): string | null;
  /** A browser that `fetch` brought in before. */
  fetched(kind: BrowserKind): Promise<string | null>;
  /** Downloads a browser into `.cache/browsers`. */
  fetch(kind: BrowserKind): Promise<string>;
}

interface Known {
  readonly title: string;
  /** Environment variable that names the executable. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly debian: readonly string[];
}

const known: Readonly<Record<BrowserKind, Known>> = {
  chromium: {
    title: 'Chromium',
    variable: 'RIPOSTE_CHROMIUM',
    programs: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: ['chromium', 'fonts-noto-color-emoji', 'fonts-noto-cjk'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'RIPOSTE_FIREFOX',
    programs: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
  },
};

/**
 * Finds each browser, or gets it: (1) the one that `RIPOSTE_CHROMIUM` / `RIPOSTE_FIREFOX` names, (2) one that is
 * installed, (3) as root on Debian, its package, (4) a download into `.cache/browsers`. `RIPOSTE_BROWSERS=fetch` goes
 * straight to the download. Throws with what to do when nothing works.
 */
export async function findBrowsers<K extends BrowserKind>(
  kinds: readonly K[],
  machine: Machine,
): Promise<Record<K, string>> {
  const missing = kinds.filter((kind) => installed(kind, machine) === null);
  if (missing.length > 0 && machine.env.RIPOSTE_BROWSERS !== 'fetch') installPackages(missing, machine);
  const found: Partial<Record<K, string>> = {};
  for (const kind of kinds) found[kind] = installed(kind, machine) ?? (await fetchOne(kind, machine));
  return found as Record<K, string>;
}

function installed(kind: BrowserKind, { env, which }: Machine): string | null {
  const { title, variable, programs } = known[kind];
  const named = env[variable];
  if (named !== undefined && named !== '') {
    const path = which(named);
    if (path === null)
      throw new Error(`${variable} names ${named}, which is no program that can be run (${title})`);
    return path;
  }
  if (env.RIPOSTE_BROWSERS === 'fetch') return null;
  return programs.map((program) => which(program)).find((path) => path !== null) ?? null;
}

function installPackages(kinds: readonly BrowserKind[], machine: Machine): void {
  if (!machine.isRoot || machine.which('apt-get') === null) return;
  const packages = kinds.flatMap((kind) => known[kind].debian);
  machine.say(`Installing ${packages.join(', ')} (apt-get) …`);
  const problem =
    machine.run('apt-get', ['update', '-qq']) ??
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  // Other systems with apt-get name their packages differently; the download is still there.
  if (problem !== null) machine.say(`apt-get could not: ${problem}`);
}

async function fetchOne(kind: BrowserKind, machine: Machine): Promise<string> {
  const { title, variable } = known[kind];
  try {
    const before = await machine.fetched(kind);
    if (before === null) machine.say(`Fetching ${title} into .cache/browsers …`);
    const path = before ?? (await machine.fetch(kind));
    const problem = machine.run(path, ['--version']);
    if (problem === null) return path;
    throw new Error(`it was fetched but does not start (${problem})`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${title} is missing and could not be installed: ${reason}. ${advice(kind, machine, variable)}`,
    );
  }
}

function advice(kind: BrowserKind, machine: Machine, variable: string): string {
  const chrome = kind === 'chromium' && machine.which('google-chrome') !== null;
  const note = chrome ? ' Google Chrome is here, but takes no unpacked extension from the command line.' : '';
  return `Install ${known[kind].title} and run this again, or set ${variable} to its executable.${note}`;
}
