import type { Step } from './step';
import { to1 } from './to-1';
import { to2 } from './to-2';
import { to3 } from './to-3';
import { to4 } from './to-4';
import { to5 } from './to-5';

/** Every step there ever was, oldest first. */
export const steps: readonly Step[] = [to1, to2, to3, to4, to5];

export const latestVersion = steps.length;
