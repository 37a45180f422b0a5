import type { PlatformAdapter } from '../../src/platforms/adapter';
import { facebook } from '../../src/platforms/facebook/adapter';
import { instagram } from '../../src/platforms/instagram/adapter';
import { linkedin } from '../../src/platforms/linkedin/adapter';
import { x } from '../../src/platforms/x/adapter';

/** Every adapter that the drill shakes. */
export const adapters: readonly PlatformAdapter[] = [instagram, linkedin, facebook, x];
