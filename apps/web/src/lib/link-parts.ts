/** A piece of plain text: words, or an address of this very server that may be a link. */
export type TextPart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'link'; readonly text: string };

/**
 * Cuts text at the addresses of one origin. Addresses elsewhere stay words: a mail is not trusted to lead anybody
 * away from here.
 */
export function linkParts(text: string, origin: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"]+/g)) {
    const address = match[0].replace(/[.,;:!?)\]]+$/, '');
    if (!URL.canParse(address) || new URL(address).origin !== origin) continue;
    if (match.index > done) parts.push({ kind: 'words', text: text.slice(done, match.index) });
    parts.push({ kind: 'link', text: address });
    done = match.index + address.length;
  }
  if (done < text.length) parts.push({ kind: 'words', text: text.slice(done) });
  return parts;
}
