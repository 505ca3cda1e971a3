import { Controller, Get, Header } from '@nestjs/common';
import { pageStyle } from './page-style.js';

/** The one style sheet of the pages the server writes itself. */
@Controller('pages')
export class PageStyleController {
  @Get('style.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return pageStyle;
  }
}
