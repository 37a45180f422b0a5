import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { BrowserKind } from './browser/harness/session.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Specs of the built extension: one browser at a time, since several on two cores make each other slow. */
function browserProject(kind: BrowserKind): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name: kind,
      include: ['test/browser/**/*.spec.ts'],
      provide: { browserKind: kind },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        oxc,
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], setupFiles: ['test/fixed-seed.ts'] },
      },
      { root, test: { name: 'rules', include: ['test/rules/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'drill',
          include: ['test/drill/**/*.spec.ts'],
          fileParallelism: false,
          hookTimeout: 60_000,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
