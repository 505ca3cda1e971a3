import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type {
  CompleteSignInInput as CompleteSignInArgs,
  RequestSignInInput as RequestSignInArgs,
} from '../../generated/graphql.js';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { CompleteSignIn, type CompleteSignInInput } from './complete-sign-in.js';
import { OpenedLinks } from './opened-link.js';
import { RequestSignIn } from './request-sign-in.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly requests: RequestSignIn,
    private readonly completion: CompleteSignIn,
    private readonly links: OpenedLinks,
  ) {}

  @Mutation()
  async requestSignIn(@Args('input') input: RequestSignInArgs, @Ctx() context: GraphqlContext) {
    const { actor, address, device, userAgent } = context;
    const language = input.language ?? 'en';
    const form = { work: input.work ?? '', trap: input.website ?? '' };
    const { email } = input;
    const asked = await this.requests.execute(actor, { email, language, address, device, userAgent, form });
    if (!isRefusal(asked))
      context.cookies.setAsked(this.links.cookieFor(asked.attemptId), input.askedOn ?? null);
    return asked;
  }

  @Mutation()
  async completeSignIn(@Args('input') input: CompleteSignInArgs, @Ctx() context: GraphqlContext) {
    const proof = proofOf(input);
    if (isRefusal(proof)) return proof;
    const keepIn = input.keepIn === 'BEARER' ? 'bearer' : 'cookie';
    const signedIn = await this.completion.execute(context.actor, {
      proof,
      email: input.email,
      keepIn,
      sharedDevice: input.sharedDevice ?? false,
      address: context.address,
    });
    if (isRefusal(signedIn)) return signedIn;
    const { accountId, expiresAt, token } = signedIn;
    if (keepIn === 'cookie') context.cookies.setSession(signedIn);
    return { accountId, expiresAt, sessionToken: keepIn === 'bearer' ? token : null };
  }
}

function proofOf(input: CompleteSignInArgs): CompleteSignInInput['proof'] | Refusal<'InvalidInput'> {
  if (input.token != null) return { token: input.token };
  if (input.attemptId != null && input.code != null) return { attemptId: input.attemptId, code: input.code };
  return refuse(
    'InvalidInput',
    'Give the token of the link, or the code of the mail with its attempt.',
    'code',
  );
}
