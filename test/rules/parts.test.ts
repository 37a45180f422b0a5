import { describe, expect, it } from 'vitest';
import type { Parts } from '../../src/platforms/adapter.ts';
import { projectFiles } from './source.ts';

const files = projectFiles('src/platforms').filter((path) => path.endsWith('/parts.ts'));
const modules = import.meta.glob<Record<string, Parts>>('/src/platforms/*/parts.ts', { eager: true });
const variants = files.flatMap((file) =>
  Object.values(modules[`/${file}`] ?? {}).flatMap((parts) =>
    Object.entries(parts).flatMap(([part, list]) => list.map((variant) => ({ file, part, ...variant }))),
  ),
);

/** The selectors that break a rule, named by file and part. */
function breaking(isBroken: (css: string) => boolean): string[] {
  return variants.filter(({ css }) => isBroken(css)).map(({ file, part, css }) => `${file} ${part}: ${css}`);
}

describe('parts, the selectors of each platform (design.md 4)', () => {
  it('are found in every platform folder', () => {
    const folders = new Set(
      projectFiles('src/platforms').flatMap((path) => path.match(/^src\/platforms\/\w+(?=\/)/)?.[0] ?? []),
    );
    expect(files).toEqual([...folders].map((folder) => `${folder}/parts.ts`));
    for (const file of files)
      expect(variants.filter((one) => one.file === file).length, file).toBeGreaterThan(5);
  });

  it('are no longer than 120 characters', () => {
    expect(
      breaking((css) => css.length > 120),
      'split it into two parts, one within the other',
    ).toEqual([]);
  });

  it('count among siblings at most once', () => {
    expect(
      breaking((css) => (css.match(/:nth-/g)?.length ?? 0) > 1),
      'counting breaks with every new wrapper',
    ).toEqual([]);
  });

  it('carry no generated class', () => {
    const generated = (css: string): boolean => (css.match(/\.[\w-]+/g) ?? []).some(isGenerated);
    expect(
      breaking((css) => generated(outsideQuotes(css))),
      'such classes change with every release of the site',
    ).toEqual([]);
    expect(
      breaking((css) => /\[class/.test(css)),
      'no [class…] selectors',
    ).toEqual([]);
  });

  it('name no id with digits', () => {
    expect(
      breaking((css) => /#[\w-]*\d/.test(outsideQuotes(css))),
      'ids with digits are counted up at run time',
    ).toEqual([]);
  });

  it('name no words of the page’s language', () => {
    const worded = /\[(aria-label|title|placeholder|alt)[~|^$*]?=/;
    expect(
      breaking((css) => worded.test(css)),
      'such words differ in each UI language; use role, state or structure',
    ).toEqual([]);
  });

  it('say the month in which they were first seen', () => {
    const odd = variants
      .filter(({ seen }) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(seen))
      .map(({ file, part }) => `${file} ${part}`);
    expect(odd, "seen: 'YYYY-MM'").toEqual([]);
  });
});

/** Attribute values, which may look like anything, taken out. */
function outsideQuotes(css: string): string {
  return css.replace(/"[^"]*"|'[^']*'/g, '""');
}

/** `.x1n2onr6`, `._aa`, `.css-1dbjc4n`, `.r-abc123`: made by a build, not by a person. */
function isGenerated(name: string): boolean {
  // Words that a designer numbered: `.text-subtext3`.
  if (/^\.[a-z]{3,}(-[a-z]{3,})*-[a-z]{3,}\d?$/.test(name)) return false;
  return /\d/.test(name) || /^\.(_|css-|r-)/.test(name) || /^\.[a-z]{1,3}$/.test(name);
}
