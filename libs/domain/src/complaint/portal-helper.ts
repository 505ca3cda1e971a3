/** One box of an office's form: what to copy into it, under a name most forms use. Null: not known, ask the person. */
export interface PortalField {
  readonly key: string;
  readonly label: string;
  readonly value: string | null;
}

/** What an office's portal takes, as far as a passage says. Null: unknown, and shown as unknown. */
export interface PortalLimits {
  readonly mediaTypes: readonly string[] | null;
  readonly bytesEach: number | null;
  readonly bytesTogether: number | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly verified: false;
}

const unknownLimits: PortalLimits = {
  mediaTypes: null,
  bytesEach: null,
  bytesTogether: null,
  note: 'What this portal takes is not in our sources: look on its page before you attach.',
  source: null,
  verified: false,
};

/** By the regulator's key of our tables. */
const limits: Readonly<Record<string, PortalLimits>> = {
  'TX/tdi': {
    mediaTypes: ['application/pdf', 'image/jpeg'],
    bytesEach: null,
    bytesTogether: null,
    note: 'The form asks for PDF or JPEG and takes no links.',
    source: 'docobook.com copy of the TDI complaint form',
    verified: false,
  },
};

export const portalLimits = (regulatorKey: string): PortalLimits => limits[regulatorKey] ?? unknownLimits;

export interface Attachable {
  readonly letter: string;
  readonly title: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface AttachmentBundle {
  readonly number: number;
  readonly attachments: readonly Attachable[];
  readonly bytes: number;
}

export interface AttachmentPlan {
  readonly bundles: readonly AttachmentBundle[];
  /** What fits nowhere, with what to do about it. */
  readonly unfit: readonly { readonly attachment: Attachable; readonly why: string }[];
}

/**
 * Exhibits in their order, divided so that no bundle is larger than the portal takes at once; the order is never changed
 * to save a bundle, because the letter names the exhibits in it. With limits unknown all stand in one bundle.
 */
export function planAttachments(
  exhibits: readonly Attachable[],
  { mediaTypes, bytesEach, bytesTogether }: PortalLimits,
): AttachmentPlan {
  const bundles: { number: number; attachments: Attachable[]; bytes: number }[] = [];
  const unfit: { attachment: Attachable; why: string }[] = [];
  const most = Math.min(bytesEach ?? Infinity, bytesTogether ?? Infinity);
  for (const attachment of exhibits) {
    if (mediaTypes !== null && !mediaTypes.includes(attachment.mediaType)) {
      unfit.push({ attachment, why: 'The portal does not take this kind of file: save it as a PDF.' });
      continue;
    }
    if (attachment.bytes > most) {
      unfit.push({ attachment, why: 'It is larger than the portal takes: send it by post or divide it.' });
      continue;
    }
    const last = bundles.at(-1);
    if (last === undefined || last.bytes + attachment.bytes > (bytesTogether ?? Infinity))
      bundles.push({ number: bundles.length + 1, attachments: [attachment], bytes: attachment.bytes });
    else {
      last.attachments.push(attachment);
      last.bytes += attachment.bytes;
    }
  }
  return { bundles, unfit };
}
