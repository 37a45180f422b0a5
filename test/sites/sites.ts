import { facebook } from './facebook/site.ts';
import { instagram } from './instagram/site.ts';
import { linkedin } from './linkedin/site.ts';
import type { Site } from './site.ts';
import { x } from './x/site.ts';

/** Every look-alike there is. */
export const sites: readonly Site[] = [instagram, linkedin, facebook, x];
