import { printFigure } from './figure.ts';
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
import { openRig } from './rig.ts';

// The figures of `design.md` 7 that stand so far, against their budgets, one JSON line each. A missed budget is told, not an error.
const rig = await openRig();
try {
  for (const figure of await measureSize()) printFigure(figure);
  for (const figure of await measureHeap(rig)) printFigure(figure);
  for await (const figure of measureBusy(rig)) printFigure(figure);
  for (const figure of await measureNumbers(rig)) printFigure(figure);
  for (const figure of await measureWorker(rig)) printFigure(figure);
  for (const figure of await measureTeam(rig)) printFigure(figure);
  for (const figure of await measureAgents(rig)) printFigure(figure);
  const { figures, session: riposte } = await measureLibrary(rig);
  try {
    for (const figure of figures) printFigure(figure);
    for (const figure of await measureBulk(riposte)) printFigure(figure);
    const bare = await rig.start('control');
    try {
      for (const figure of await measureSearch(riposte, bare)) printFigure(figure);
      for (const figure of await measureEditor(riposte, bare)) printFigure(figure);
      for await (const figure of measurePicker(riposte, bare)) printFigure(figure);
    } finally {
      await bare.close();
    }
  } finally {
    await riposte.close();
  }
} finally {
  await rig.close();
}
