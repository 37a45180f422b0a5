import { basename } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile, type Syntax, sources } from './source.ts';

const mostLines = 220;
const all = sources('src', 'entrypoints');

describe('files', () => {
  it(`have fewer than ${mostLines} lines`, () => {
    const long = projectFiles('src', 'entrypoints')
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path, lines: readProjectFile(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines >= mostLines)
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expect(long, 'a file has one job: find the second one and give it a file').toEqual([]);
  });

  it('do not only pass on what others export', () => {
    const barrels = all
      .filter(({ program }) => {
        const body = program.body as Syntax[];
        return body.length > 0 && body.every(({ type, source }) => /^Export/.test(type) && source != null);
      })
      .map(({ path }) => path);
    expect(
      barrels,
      'import from the file that has it; a barrel hides where things are and loads too much',
    ).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = projectFiles('src', 'entrypoints', 'test').filter(
      (path) => !/^(README\.md|[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*)$/.test(basename(path)),
    );
    expect(odd).toEqual([]);
  });

  it('are not called after nothing', () => {
    const vague = projectFiles('src', 'test').filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(path),
    );
    expect(vague, 'name a file after the one thing in it').toEqual([]);
  });
});

describe('the top of the project', () => {
  const allowed = [
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'biome.json'],
    ...['entrypoints', 'src', 'public', 'test', 'README.md', 'LICENSE'],
  ];

  it('holds only what a newcomer expects there', () => {
    const top = new Set(projectFiles('.').map((path) => path.split('/')[0] ?? ''));
    const odd = [...top].filter((name) => !allowed.includes(name) && !name.startsWith('.'));
    expect(odd, `only ${allowed.join(', ')} and dotfiles; everything else has a folder`).toEqual([]);
  });
});
