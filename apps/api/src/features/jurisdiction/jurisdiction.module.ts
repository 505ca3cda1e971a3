import { Module } from '@nestjs/common';
import { JurisdictionResolver } from './jurisdiction.resolver.js';

@Module({ providers: [JurisdictionResolver] })
export class JurisdictionModule {}
