import type { NoticeAddress } from '../case/case.js';
import { channels, type Channel } from '../playbook/channel.js';
import { faxNumber } from './fax-number.js';

/** Where an address comes from; the notice is asked first and wins [22]. */
export const addressSources = ['notice', 'published', 'given_by_person'] as const;
export type AddressSource = (typeof addressSources)[number];

export interface PublishedAddress {
  readonly recipientKey: string;
  readonly recipientName: string;
  readonly post: readonly string[] | null;
  readonly fax: string | null;
  readonly portal: string | null;
  readonly phone: string | null;
  /** Only where the recipient publishes it for filings. */
  readonly emailForFilings: string | null;
  readonly confirmed: boolean;
}

export interface ChosenChannel {
  readonly channel: Channel;
  readonly source: AddressSource;
  /** Lines of a postal address, or one fax number, portal address, phone number or mailbox. */
  readonly address: readonly string[];
  /** The line or mailbox whose pace counts; null for post, portal and phone. */
  readonly lineKey: string | null;
  readonly reason: string;
}

export interface ChannelWishes {
  /** The person's own wish, honoured wherever the address for it is known. */
  readonly preferred: Channel | null;
  readonly urgent: boolean;
  /** The platform can deliver by these (fax service, mailbox); post and portal are always the person's own. */
  readonly deliverable: readonly Channel[];
}

/** What is quick and proves itself stands first; the urgent lane begins with the phone [25]. */
const usual: readonly Channel[] = ['fax', 'portal', 'post', 'email', 'phone'];
const whenUrgent: readonly Channel[] = ['phone', 'fax', 'portal', 'email', 'post'];

/**
 * All ways to the recipient in order: every way the notice prints before any published one, and within each the
 * person's wish before the usual order. Phone is offered only when urgent. Empty when nothing is known.
 */
export function waysTo(
  notice: NoticeAddress | null,
  published: PublishedAddress | null,
  wishes: ChannelWishes,
): readonly ChosenChannel[] {
  const order = wishes.urgent ? whenUrgent : usual;
  const rank = (channel: Channel): number =>
    channel === wishes.preferred
      ? -1
      : order.indexOf(channel) + (needsPlatform(channel, wishes) ? channels.length : 0);
  return [...fromNotice(notice), ...fromPublished(published)]
    .filter((way) => way.channel !== 'phone' || wishes.urgent)
    .sort((a, b) => sourceRank(a) - sourceRank(b) || rank(a.channel) - rank(b.channel));
}

/** A fax or e-mail that this server cannot deliver stands behind what the person can do alone. */
function needsPlatform(channel: Channel, wishes: ChannelWishes): boolean {
  return (channel === 'fax' || channel === 'email') && !wishes.deliverable.includes(channel);
}

const sourceRank = (way: ChosenChannel): number => addressSources.indexOf(way.source);

function fromNotice(notice: NoticeAddress | null): readonly ChosenChannel[] {
  if (!notice) return [];
  const reason = 'This is what the notice itself says.';
  return collect(notice.post, notice.fax, notice.portal, notice.phone, notice.email, 'notice', reason);
}

function fromPublished(published: PublishedAddress | null): readonly ChosenChannel[] {
  if (!published) return [];
  const reason = published.confirmed
    ? `${published.recipientName} publishes this; a person has confirmed it.`
    : `${published.recipientName} is said to publish this; nobody has confirmed it lately. Check your notice.`;
  const { post, fax, portal, phone, emailForFilings } = published;
  return collect(post, fax, portal, phone, emailForFilings, 'published', reason);
}

function collect(
  post: readonly string[] | null,
  fax: string | null,
  portal: string | null,
  phone: string | null,
  email: string | null,
  source: AddressSource,
  reason: string,
): readonly ChosenChannel[] {
  const way = (
    channel: Channel,
    address: readonly string[] | null,
    lineKey: string | null,
  ): readonly ChosenChannel[] =>
    address && address.length > 0 && address.every((line) => line.trim() !== '')
      ? [{ channel, source, address, lineKey, reason }]
      : [];
  const one = (text: string | null): readonly string[] | null => (text === null ? null : [text]);
  return [
    ...way('post', post, null),
    ...way('fax', one(fax), fax === null ? null : `fax:${faxNumber(fax) ?? fax.replace(/\D/g, '')}`),
    ...way('portal', one(portal), null),
    ...way('phone', one(phone), null),
    ...way('email', one(email), email === null ? null : `email:${email.trim().toLowerCase()}`),
  ];
}
