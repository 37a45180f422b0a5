import type { Step } from './step';
import { to1 } from './to-1';
import { to2 } from './to-2';

/** Every step there ever was, oldest first. */
export const steps: readonly Step[] = [to1, to2];

export const latestVersion = steps.length;
