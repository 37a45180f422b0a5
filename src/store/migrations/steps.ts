import type { Step } from './step';
import { to1 } from './to-1';

/** Every step there ever was, oldest first. */
export const steps: readonly Step[] = [to1];

export const latestVersion = steps.length;
