import type { PlatformAdapter } from '../../src/platforms/adapter';
import { instagram } from '../../src/platforms/instagram/adapter';
import { linkedin, linkedin } from '../../src/platforms/linkedin/adapter';

/** Every adapter that the drill shakes. */
export const adapters: readonly PlatformAdapter[] = [instagram, linkedin];
