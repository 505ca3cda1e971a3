import {
  Controller,
  Get,
  NotFoundException,
  type OnModuleInit,
  Param,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db } from '../../../platform/database/db.js';
import { languageAsked } from '../../../platform/http/page.js';
import { PageHeads } from '../../../platform/http/page-heads.js';
import { allowFrames, letOthersShow } from '../../../platform/http/security-headers.js';
import { embedPage } from './embed-page.js';
import { embedScript } from './embed-script.js';
import { cardSize, drawCard } from './share-card.js';
import { beginningOf, sharedCampaign, type SharedCampaign } from './shared-campaign.js';

/** Whoever keeps a copy asks again after this; a campaign that changes its name is not read under the old one for long. */
const keptFor = 'public, max-age=300';
const mostCards = 64;

/** What a campaign shows of itself on other sites. Nobody is signed in here: no cookie is read and none is set. */
@Controller()
export class SharingController implements OnModuleInit {
  /** Drawn once for as long as its words stay the same; the oldest goes when there are too many. */
  private readonly cards = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly db: Db,
    private readonly heads: PageHeads,
  ) {}

  onModuleInit(): void {
    this.heads.register(/^\/c\/([a-z0-9-]{3,60})\/?$/, async ([slug = '']) => {
      const campaign = await sharedCampaign(this.db, slug);
      if (campaign === null) return null;
      const { title, purpose, organization } = campaign;
      return {
        title,
        description: `${beginningOf(purpose, 200)} (${organization})`,
        path: `/c/${slug}`,
        image: { path: `/c/${slug}/card.png`, ...cardSize },
      };
    });
  }

  @Get('c/:slug/card.png')
  async card(@Param('slug') slug: string, @Res() response: Response): Promise<void> {
    const campaign = await sharedCampaign(this.db, slug);
    if (campaign === null) throw new NotFoundException();
    const picture = await this.drawn(campaign);
    letOthersShow(response);
    response.setHeader('Content-Type', 'image/png');
    response.setHeader('Cache-Control', keptFor);
    response.end(picture);
  }

  @Get('embed/:slug')
  async embed(
    @Param('slug') slug: string,
    @Query('source') source: unknown,
    @Query('language') language: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const campaign = await sharedCampaign(this.db, slug);
    const spoken =
      language === 'es' || language === 'en' ? language : languageAsked(request.headers['accept-language']);
    allowFrames(response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', keptFor);
    response.setHeader('Vary', 'Accept-Language');
    response
      .status(campaign === null ? 404 : 200)
      .end(embedPage(campaign, spoken, typeof source === 'string' ? source : null));
  }

  @Get('embed.js')
  script(@Res() response: Response): void {
    letOthersShow(response);
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.setHeader('Cache-Control', 'public, max-age=3600');
    response.end(embedScript);
  }

  private drawn(campaign: SharedCampaign): Promise<Buffer> {
    const { title, purpose, organization, sample } = campaign;
    const key = JSON.stringify([title, purpose, organization, sample]);
    const known = this.cards.get(key);
    if (known !== undefined) return known;
    const drawing = drawCard(campaign);
    this.cards.set(key, drawing);
    drawing.catch(() => this.cards.delete(key));
    const [oldest] = this.cards.keys();
    if (this.cards.size > mostCards && oldest !== undefined) this.cards.delete(oldest);
    return drawing;
  }
}
