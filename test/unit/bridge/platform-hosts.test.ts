import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platformHosts } from '../../../src/contract/platform-hosts';
import { platformIds } from '../../../src/domain/platform';

const entrypoints = new URL('../../../entrypoints/', import.meta.url);
const scripts = readdirSync(entrypoints).filter((name) => name.endsWith('.content.ts'));

describe('platformHosts', () => {
  it('has a content script to compare with', () => {
    expect(scripts.length).toBeGreaterThan(0);
  });

  it.each(scripts)('lets %s speak from wherever it runs', (name) => {
    const platform = platformIds.find((id) => name === `${id}.content.ts`);
    const source = readFileSync(new URL(name, entrypoints), 'utf8');
    const hosts = [...source.matchAll(/'https:\/\/([^/']+)\//g)].map(([, host]) => host);
    expect(hosts.length).toBeGreaterThan(0);
    expect(platform && platformHosts[platform]).toEqual(expect.arrayContaining(hosts));
  });
});
