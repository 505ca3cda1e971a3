import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { oneTapAnswers, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { AnswerCheckIn } from './answer-check-in.js';
import { checkInPage, checkInStyle } from './check-in-page.js';

/** Where a mail's links lead. Opening one changes nothing, because mail scanners open links; the button does. */
@Controller('o')
export class CheckInController {
  constructor(private readonly answers: AnswerCheckIn) {}

  @Get('style.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return checkInStyle;
  }

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async page(@Param('token') token: string, @Query('answer') answer?: unknown): Promise<string> {
    return (await this.answers.asks(anonymous, token))
      ? checkInPage({ token, chosen: answerOf(answer), says: null })
      : checkInPage({
          token: '',
          chosen: null,
          says: 'This link asks nothing any more. Use the newest mail, or sign in.',
        });
  }

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async record(
    @Param('token') token: string,
    @Body() body: { answer?: unknown; decidedOn?: unknown } | undefined,
  ): Promise<string> {
    const answer = answerOf(body?.answer);
    if (answer === null)
      return checkInPage({ token, chosen: null, says: 'Press one of the answers. Nothing was recorded.' });
    const decidedOn = typeof body?.decidedOn === 'string' ? body.decidedOn : null;
    const result = await this.answers.execute(anonymous, { token, answer, decidedOn });
    if (!isRefusal(result)) return checkInPage({ token: '', chosen: null, says: result.sentence });
    const again = result.kind === 'DecisionDateMissing' || result.kind === 'DecisionDateInFuture';
    return checkInPage({
      token: again ? token : '',
      chosen: again ? answer : null,
      says: result.message,
    });
  }
}

const answerOf = (said: unknown): OneTapAnswer | null => oneTapAnswers.find((one) => one === said) ?? null;
