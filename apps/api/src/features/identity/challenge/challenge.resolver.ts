import { Query, Resolver } from '@nestjs/graphql';
import { Challenges, type GivenChallenge } from './challenges.js';

@Resolver()
export class ChallengeResolver {
  constructor(private readonly challenges: Challenges) {}

  @Query()
  challenge(): Promise<GivenChallenge> {
    return this.challenges.give();
  }
}
