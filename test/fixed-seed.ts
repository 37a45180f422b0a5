import fc from 'fast-check';

/**
 * Property tests draw the same inputs in every run, so that what is green stays green until the code changes.
 * To search further, set `PROPERTY_SEED` to another number; what it finds is a fault of ours, not of chance.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
