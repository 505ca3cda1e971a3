import type { Type } from '@nestjs/common';
import { IdentityModule } from './identity/identity.module.js';

export interface Feature {
  /** The folder's name, the same in libs/domain, apps/web and libs/templates. */
  readonly name: string;
  readonly module: Type;
}

/** The features this application is made of, in the order of ARCHITECTURE: each may import only from those after it. */
export const features: readonly Feature[] = [{ name: 'identity', module: IdentityModule }];
