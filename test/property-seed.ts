import fc from 'fast-check';

/**
 * Properties draw the same examples on every run, so that a red run is red for everyone. Others are drawn with
 * `PROPERTY_SEED=<number> npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261122) });
