import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure } from './figure.ts';
import { builtFolder } from './rig.ts';

/** Each content script, gzip, in kB of 1,000 bytes. Control: Preact with hooks and the polyfill by themselves. */
export async function measureSize(): Promise<Figure[]> {
  const control = await bareSize();
  const folder = join(builtFolder, 'content-scripts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      figure: `content script ${name}, gzip`,
      value: gzipped(readFileSync(join(folder, name))),
      unit: 'kB',
      budget: 40,
      control,
      samples: 1,
      note: 'control: preact, preact/hooks and webextension-polyfill alone',
    }));
}

async function bareSize(): Promise<number> {
  const contents = `export { render, h } from 'preact'; export { useState, useEffect } from 'preact/hooks';
    export { default } from 'webextension-polyfill';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: builtFolder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return gzipped(outputFiles[0]?.contents ?? new Uint8Array());
}

function gzipped(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length / 1_000;
}
