import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Calendars } from './calendars.js';

/** Feeds that calendars fetch by themselves, without log-in. What is unknown and what was taken back answer alike. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Get(':file')
  async feed(@Param('file') file: string, @Res() response: Response): Promise<void> {
    const text = file.endsWith('.ics') ? await this.calendars.text(file.slice(0, -'.ics'.length)) : null;
    response.setHeader('Cache-Control', 'no-store');
    if (text === null) {
      response.status(404).type('text/plain').end('There is no such calendar.\n');
      return;
    }
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    response.status(200).end(text);
  }
}
