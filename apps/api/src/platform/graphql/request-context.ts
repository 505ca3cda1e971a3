import { anonymous } from '@chorus/domain/shared/actor';
import { GraphQLError } from 'graphql';
import {
  askedCookie,
  clearedCookies,
  credentialOf,
  deviceOf,
  isFromOwnSite,
  renewedCookie,
  sessionCookies,
} from '../auth/credentials.js';
import { isMeantBy } from '../auth/meant-by.js';
import type { RefusedAccess } from '../auth/refused-access.js';
import { actorOf, type Sessions } from '../auth/sessions.js';
import type { Config } from '../config/config.js';
import type { Db } from '../database/db.js';
import { clientAddress, isThisMachine, originsOf, servedSecurely } from '../http/address.js';
import { wayBackToApp } from '../http/way-back.js';
import type { MakeContext } from './http-handler.js';
import { Loaders } from './loaders.js';

/**
 * Makes the context of each request: who asks, by cookie or token, and loaders that ask as them. A request of
 * another site's page is refused before its cookie is looked at; Apollo has refused those a form could send.
 */
export function requestContexts(
  db: Db,
  sessions: Sessions,
  config: Config,
  refusals: RefusedAccess,
): MakeContext {
  const secure = servedSecurely(config);
  return async (request, response, free) => {
    let credential = credentialOf(request.headers, secure);
    if (
      (credential === null || credential.kind === 'cookie') &&
      !isFromOwnSite(request.headers, originsOf(config, request))
    ) {
      throw new GraphQLError('Requests from other sites are not answered.', {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
    }
    const { requestId } = request;
    const whoNow = async () => {
      const found = credential === null ? null : await sessions.authenticate(credential);
      const session = found !== null && isMeantBy(request, found) ? found : null;
      const actor = session === null ? anonymous : actorOf(session, requestId);
      return { session, actor, loaders: new Loaders(db, actor) };
    };
    const who = await whoNow();
    const { session } = who;
    if (free && session === null && config.environment === 'production') {
      throw new GraphQLError('This token signs nobody in: it is wrong, ended or too old.', {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      });
    }
    return {
      ...who,
      whoNow,
      refused: (operation, rule) => refusals.note(session, requestId, operation, rule),
      requestId,
      free,
      address: clientAddress(request),
      atThisMachine: isThisMachine(config, request),
      device: deviceOf(request.headers),
      userAgent: request.headers['user-agent'],
      startedAt: performance.now(),
      cookies: {
        setSession: (session) =>
          response.setHeader('Set-Cookie', sessionCookies(session, new Date(), secure)),
        renewSession: (session) => {
          credential = { kind: 'cookie', token: session.token };
          response.setHeader('Set-Cookie', renewedCookie(session, secure));
        },
        setAsked: (token, page) =>
          response.setHeader('Set-Cookie', [
            askedCookie(token, secure),
            ...(page === null ? [] : [wayBackToApp(page, secure)]),
          ]),
        clearSession: () => {
          response.setHeader('Set-Cookie', clearedCookies(secure));
          // Pages of before go too. Not "cookies": the name of this server may have others that are none of ours.
          response.setHeader('Clear-Site-Data', '"cache", "storage"');
        },
      },
    };
  };
}
