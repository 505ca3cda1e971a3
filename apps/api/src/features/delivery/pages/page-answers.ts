import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerPage, languageAsked, markup, pageOf, type Page } from '../../../platform/http/page.js';
import { PageReader } from '../../identity/identity.public.js';
import type { CaseView } from './case-page.js';
import { casePage } from './case-page.js';
import { DeliveryPages } from './delivery-pages.js';
import { filingPage, type FilingView } from './filing-page.js';
import { secondFactorPage } from './second-factor-page.js';
import { settleWords, refusalIn, type SettleWords } from './settle-words.js';
import { pageWords, type PageWords } from './words.js';

export type Form = Readonly<Record<string, unknown>> | undefined;

/** What a form holds in a field, as far as a person could have typed it there. */
export const typed = (form: Form, field: string): string => {
  const value = form?.[field];
  return typeof value === 'string' ? value.trim().slice(0, 120) : '';
};

/** What a page says once it did what a form asked. */
const dones = [
  'reported',
  'proofAdded',
  'undone',
  'settled',
  'cameBackNoted',
  'dateKept',
] as const satisfies readonly (keyof PageWords | keyof SettleWords)[];
type Done = (typeof dones)[number];

/** What the page after a form says: the word in its address, where it was not another site that wrote the address. */
export function doneSays({ query, headers }: Request, language: Language): Page['says'] {
  const done = dones.find((known) => known === query['done']);
  const from = headers['sec-fetch-site'];
  if (done === undefined || (from !== undefined && from !== 'same-origin')) return null;
  return { text: { ...pageWords[language], ...settleWords[language] }[done], kind: 'done' };
}

type Result = { readonly kind: string } | Refusal<string>;

/** Answers whoever opens a page of delivery's or sends one of its forms; forms of other sites do nothing here. */
@Injectable()
export class PageAnswers {
  constructor(
    private readonly readers: PageReader,
    private readonly pages: DeliveryPages,
  ) {}

  async show(
    request: Request,
    response: Response,
    read: (actor: Actor) => Promise<string | null>,
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const page = await read(actor);
    if (page === null) return this.notHere(request, response, actor);
    answerPage(response, 200, page);
  }

  /**
   * Does what a form asks and leads to the filing as it then stands, which says what was done: a page that is the answer to
   * a form would send it once more when it is opened again. What was refused is said at once, above the same form.
   */
  filing(
    request: Request,
    response: Response,
    id: string,
    done: Done | ((view: FilingView) => Done),
    act: (actor: Actor, view: FilingView) => Promise<Result>,
  ): Promise<void> {
    const read = (actor: Actor): Promise<FilingView | null> => this.pages.filing(actor, id);
    return this.change(request, response, { read, act, done, page: filingPage, path: `/submissions/${id}` });
  }

  /** The same for a case. */
  case(
    request: Request,
    response: Response,
    id: string,
    done: Done,
    act: (actor: Actor, view: CaseView) => Promise<Result>,
  ): Promise<void> {
    const read = (actor: Actor): Promise<CaseView | null> => this.pages.case(actor, id);
    return this.change(request, response, { read, act, done, page: casePage, path: `/cases/${id}` });
  }

  private async change<View extends FilingView | CaseView>(
    request: Request,
    response: Response,
    form: {
      readonly read: (actor: Actor) => Promise<View | null>;
      readonly act: (actor: Actor, view: View) => Promise<Result>;
      readonly done: Done | ((view: View) => Done);
      readonly path: string;
      readonly page: (view: View, says: Page['says']) => string;
    },
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const before = await form.read(actor);
    if (before === null) return this.notHere(request, response, actor);
    const result = await form.act(actor, before);
    if (!isRefusal(result)) {
      const done = typeof form.done === 'string' ? form.done : form.done(before);
      response.redirect(303, `${form.path}?done=${done}`);
      return;
    }
    const after = (await form.read(actor)) ?? before;
    const says = { text: refusalIn(after.language, result), kind: 'refused' } as const;
    answerPage(response, 200, form.page(after, says));
  }

  /**
   * To staff with a mailbox alone row security shows nothing: they are told what is missing, the same for every address, so that
   * it says nothing about what there is. Nobody else hears of second factors.
   */
  private async notHere(request: Request, response: Response, actor: Actor): Promise<void> {
    const missing = await this.pages.secondFactorMissing(actor);
    if (missing !== null) return answerPage(response, 403, secondFactorPage(missing, request.path));
    const language = languageAsked(request.headers['accept-language']);
    const { notHere: says, notHereTitle: title } = pageWords[language];
    answerPage(response, 404, pageOf({ language, title, body: markup`<p>${says}</p>`, shape: 'small' }));
  }
}
