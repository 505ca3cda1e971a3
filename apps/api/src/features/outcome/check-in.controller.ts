import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import { oneTapAnswers, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { AnswerCheckIn } from './answer-check-in.js';
import { checkInPage } from './check-in-page.js';
import { checkInWords } from './check-in-words.js';

/** Where a mail's links lead. Opening one changes nothing, because mail scanners open links; the button does. */
@Controller('o')
export class CheckInController {
  constructor(private readonly answers: AnswerCheckIn) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async page(
    @Param('token') token: string,
    @Query('answer') answer?: unknown,
    @Query('lang') lang?: unknown,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    const language = languageOf(lang, accepted);
    const about = await this.answers.asks(anonymous, token);
    if (about !== null) return checkInPage({ language, about, token, chosen: answerOf(answer), says: null });
    const { refused } = checkInWords(language, 'decision');
    return checkInPage({
      language,
      about: 'decision',
      token: '',
      chosen: null,
      says: refused.CheckInUnknown,
    });
  }

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async record(
    @Param('token') token: string,
    @Body() body: { answer?: unknown; decidedOn?: unknown } | undefined,
    @Query('lang') lang?: unknown,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    const language = languageOf(lang, accepted);
    const answer = answerOf(body?.answer);
    const about = (await this.answers.asks(anonymous, token)) ?? 'decision';
    if (answer === null)
      return checkInPage({
        language,
        about,
        token,
        chosen: null,
        says: checkInWords(language, about).pressOne,
      });
    const decidedOn = typeof body?.decidedOn === 'string' ? body.decidedOn : null;
    const result = await this.answers.execute(anonymous, { token, answer, decidedOn, language });
    if (!isRefusal(result))
      return checkInPage({
        language,
        about,
        token: '',
        chosen: null,
        says: result.sentence,
        pictureOn: result.pictureOn,
      });
    const again = result.kind === 'DecisionDateMissing' || result.kind === 'DecisionDateInFuture';
    return checkInPage({
      language,
      about,
      token: again ? token : '',
      chosen: again ? answer : null,
      says: result.message,
    });
  }
}

/** The mail's own language; a link that lost it speaks as the browser asks. */
function languageOf(said: unknown, accepted: string | undefined): Language {
  if (said === 'en' || said === 'es') return said;
  return accepted?.trim().toLowerCase().startsWith('es') === true ? 'es' : 'en';
}

const answerOf = (said: unknown): OneTapAnswer | null => oneTapAnswers.find((one) => one === said) ?? null;
