import type { World } from '../kit/world.ts';

/** Relative times are drawn anew so often. */
const tickMs = 5_000;
/** Changes a busy page goes through each second: `busy`. */
const busyPerSecond = 50;

/** What goes on without anybody's doing: clocks, and who comes and goes. */
export function keepBusy(world: World, busy: boolean): void {
  let turn = 0;
  setInterval(
    () => {
      turn += 1;
      const one = world.conversations[turn % Math.min(24, world.conversations.length)];
      if (one && (busy || turn % 3 === 0)) world.setOnline(one.thread, !one.online);
      else world.refresh();
    },
    busy ? 1_000 / busyPerSecond : tickMs,
  );
}
