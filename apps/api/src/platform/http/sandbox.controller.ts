import { Controller, Get, Header, Inject, NotFoundException } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { sandboxPage, sandboxScript, sandboxStyle } from './sandbox-page.js';

/** A place to try queries, in development only. Our own page: the usual ones load their scripts from elsewhere. */
@Controller('sandbox')
export class SandboxController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return this.inDevelopment(sandboxPage);
  }

  @Get('sandbox.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  script(): string {
    return this.inDevelopment(sandboxScript);
  }

  @Get('sandbox.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    return this.inDevelopment(sandboxStyle);
  }

  private inDevelopment(text: string): string {
    if (this.config.environment !== 'development') throw new NotFoundException();
    return text;
  }
}
