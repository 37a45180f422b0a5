import type { World } from '../kit/world.ts';
import type { Delivery } from './delivery.ts';

/** Relative times are drawn anew so often. */
const tickMs = 5_000;
/** Changes a busy page goes through each second: `busy`. */
const busyPerSecond = 50;

/** What goes on without anybody's doing: clocks, and on a busy page receipts that change. */
export function keepBusy(world: World, delivery: Delivery, busy: boolean): void {
  const turn = (): void => {
    if (busy && world.shown !== null) delivery.moveOn(world.shown);
    else world.refresh();
  };
  setInterval(turn, busy ? 1_000 / busyPerSecond : tickMs);
}
