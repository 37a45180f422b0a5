import type { PlatformAdapter } from '../../src/platforms/adapter';
import { instagram } from '../../src/platforms/instagram/adapter';

/** Every adapter that the drill shakes. */
export const adapters: readonly PlatformAdapter[] = [instagram];
