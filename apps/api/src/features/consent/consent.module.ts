import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.public.js';
import { ChangeConsent } from './change-consent.js';
import { ConsentResolver } from './consent.resolver.js';

@Module({ imports: [IdentityModule], providers: [ConsentResolver, ChangeConsent] })
export class ConsentModule {}
