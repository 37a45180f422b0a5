import { runSuite } from './steps.ts';

/** The whole reshuffle drill: 200 variants per platform, the share found of each part at the end. */
const { failed } = await runSuite('drill', { DRILL_VARIANTS: process.env.DRILL_VARIANTS ?? '200' });
process.exitCode = failed === 0 ? 0 : 1;
