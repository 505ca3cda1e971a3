import type { Address } from 'postal-mime';

/** A mail as far as it is shown: text only, attachments by name and size. */
export interface ReadMail {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly text: string | null;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
}

/** Reads a message. The reader is fetched with the first mail anybody opens, not with the page. */
export async function readMail(message: ArrayBuffer): Promise<ReadMail> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(message, { attachmentEncoding: 'arraybuffer' });
  return {
    subject: mail.subject ?? '',
    from: mail.from === undefined ? '' : inWords(mail.from),
    to: (mail.to ?? []).map(inWords).join(', '),
    text: mail.text?.trim() || null,
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? mimeType,
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

const inWords = ({ name, address }: Address): string =>
  name && address ? `${name} <${address}>` : (address ?? name);
