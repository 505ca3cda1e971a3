import { readersOf } from '@chorus/domain/consent/text-readers';
import type { Language } from '@chorus/domain/identity/account';
import { Args, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class TextReadersResolver {
  @Query('textReaders')
  textReaders(@Args('fields') fields: readonly string[], @Args('language') language: Language) {
    return fields.map((field) => ({ field, sentence: readersOf(field, language) }));
  }
}
