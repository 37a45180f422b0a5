/**
 * Stands in for webextension-polyfill inside content scripts, where its 3 kB would be paid on every page:
 * the two calls made there (`sendMessage`, `onMessage` without an answer) return promises in every browser of
 * Manifest V3 by themselves. `wxt.config.ts` puts it in place.
 */
const world = globalThis as { browser?: unknown; chrome?: unknown };

export default world.browser ?? world.chrome;
