import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.public.js';
import { ChangeConsent } from './change-consent.js';
import { ConsentResolver } from './consent.resolver.js';
import { Readings } from './readings.js';
import { TextReadersResolver } from './text-readers.resolver.js';

@Module({
  imports: [IdentityModule],
  providers: [ConsentResolver, TextReadersResolver, ChangeConsent, Readings],
  exports: [Readings],
})
export class ConsentModule {}
