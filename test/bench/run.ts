import { parseArgs } from 'node:util';
import { type Figure, printFigure } from './figure.ts';
import { measureAgents } from './measure-agents.ts';
import { measureBulk } from './measure-bulk.ts';
import { measureBusy } from './measure-busy.ts';
import { measureEditor } from './measure-editor.ts';
import { measureHeap } from './measure-heap.ts';
import { measureLibrary, measureSearch } from './measure-library.ts';
import { measureNumbers } from './measure-numbers.ts';
import { measurePicker } from './measure-picker.ts';
import { measureSize } from './measure-size.ts';
import { measureTeam } from './measure-team.ts';
import { measureWorker } from './measure-worker.ts';
import { openRig, type Rig } from './rig.ts';

// The figures of `design.md` 7 against their budgets, one JSON line each. A missed budget is told, not an error.

type Measured = Promise<readonly Figure[]> | AsyncIterable<Figure>;

const parts: readonly { readonly name: string; measure(rig: Rig): Measured }[] = [
  { name: 'size', measure: measureSize },
  { name: 'heap', measure: measureHeap },
  { name: 'busy', measure: measureBusy },
  { name: 'numbers', measure: measureNumbers },
  { name: 'worker', measure: measureWorker },
  { name: 'team', measure: measureTeam },
  { name: 'agents', measure: measureAgents },
  { name: 'library', measure: measureTenThousand },
];

/** Whatever wants 10,000 templates to be there, which takes a while to bring in. */
async function* measureTenThousand(rig: Rig): AsyncGenerator<Figure> {
  const { figures, session: riposte } = await measureLibrary(rig);
  try {
    yield* figures;
    yield* await measureBulk(riposte);
    const bare = await rig.start('control');
    try {
      yield* await measureSearch(riposte, bare);
      yield* await measureEditor(riposte, bare);
      yield* measurePicker(riposte, bare);
    } finally {
      await bare.close();
    }
  } finally {
    await riposte.close();
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? [];
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) throw new Error(`--only takes: ${parts.map(({ name }) => name).join(', ')}`);
const rig = await openRig();
try {
  for (const { measure } of chosen) for await (const figure of await measure(rig)) printFigure(figure);
} finally {
  await rig.close();
}
