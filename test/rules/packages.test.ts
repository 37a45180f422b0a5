import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './source.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

/** What ships to users. A new name here is a decision, not a convenience: say why in the commit. */
const shipped = [
  ...['@floating-ui/dom', 'idb', 'liquidjs', 'minisearch', 'preact', 'uplot', 'webextension-polyfill', 'zod'],
  // What other tools' exports are written in; loaded only when a file is read.
  ...['fflate', 'html-to-text', 'htmlparser2', 'papaparse', 'yaml'],
];

describe('packages', () => {
  it('that ship to users are the ones we agreed on', () => {
    const { dependencies } = JSON.parse(readProjectFile('package.json')) as Manifest;
    const odd = Object.keys(dependencies).filter((name) => !shipped.includes(name));
    expect(
      odd,
      'tools belong into devDependencies; for a new runtime package add it here with a reason',
    ).toEqual([]);
  });

  it('are locked without naming a registry', () => {
    const lock = readProjectFile('package-lock.json');
    expect(
      lock.match(/"resolved": "[^"]+"/g) ?? [],
      'npm writes none with the .npmrc of this project',
    ).toEqual([]);
  });

  it('are locked with a checksum each', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, { integrity?: string; link?: boolean }>;
    };
    const bare = Object.entries(packages).filter(
      ([place, one]) => place !== '' && !one.link && !one.integrity,
    );
    expect(bare.map(([place]) => place)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('knows every package that another one asks for, those for other systems too', () => {
    const { packages } = JSON.parse(readProjectFile('package-lock.json')) as {
      packages: Record<string, Locked>;
    };
    const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(packages, place, name))
        .map((name) => `${place} needs ${name}`),
    );
    const advice =
      'npm ci refuses such a lock; npm install a version whose packages are all to be had, and pin it';
    expect(missing, advice).toEqual([]);
  });
});

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Whether a package finds another one: in its own node_modules, or in one further up. */
function isLocked(packages: Readonly<Record<string, Locked>>, place: string, name: string): boolean {
  if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`] !== undefined) return true;
  if (place === '') return false;
  return isLocked(packages, place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0)), name);
}

describe('what is committed', () => {
  const texts = projectFiles('.')
    .filter((path) => /\.(tsx?|m?js|json|md|html|css|yml|yaml)$|(^|\/)(run|\.npmrc|\.gitignore)$/.test(path))
    .map((path) => ({ path, text: readProjectFile(path) }));

  it('names no path of one person’s machine', () => {
    const odd = texts
      .filter(({ path }) => path !== 'test/rules/packages.test.ts')
      .filter(({ text }) => /(^|[\s"'`(=])(\/(home|root|work|Users)\/|[A-Z]:\\)/m.test(text));
    expect(
      odd.map(({ path }) => path),
      'start from import.meta.url or from the project’s folder',
    ).toEqual([]);
  });
});

describe('tests', () => {
  const specs = projectFiles('test')
    .filter((path) => /\.(test|spec)\.tsx?$/.test(path) && !path.startsWith('test/rules/'))
    .map((path) => ({ path, text: readProjectFile(path) }));

  it('are all run', () => {
    const odd = specs.filter(({ text }) =>
      /\b(it|test|describe)\.(skip|only|todo|fails|skipIf|runIf)\b|\bx(it|describe)\(/.test(text),
    );
    expect(
      odd.map(({ path }) => path),
      'a test that does not run proves nothing: mend or delete it',
    ).toEqual([]);
  });

  it('wait for a state, never for a time', () => {
    const odd = specs.filter(({ text }) => /waitForTimeout|setTimeout\(\s*\w+\s*,\s*\d{2,}\s*\)/.test(text));
    expect(
      odd.map(({ path }) => path),
      'use until() of test/browser/harness, or fake timers',
    ).toEqual([]);
  });
});
