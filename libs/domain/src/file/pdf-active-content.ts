import { refuse, type Refusal } from '../shared/refusal.js';

/** Names of a PDF under which something runs, is launched, or travels along unseen. */
const active = ['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA'];
const activeName = new RegExp(`/(?:${active.join('|')})(?![A-Za-z0-9_.-])`);

/**
 * Refuses a PDF that says in the open that it runs something or carries other files. Compressed object streams are
 * not looked into here: a document that hides its names there passes, and is kept sealed like every other.
 */
export function checkPdf(bytes: Uint8Array): true | Refusal<'FileHasActiveContent'> {
  const names = outsideStreams(latin1(bytes)).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  if (!activeName.test(names)) return true;
  return refuse(
    'FileHasActiveContent',
    'This PDF holds a program, a form or another file inside. Print it to a new PDF, or photograph it, and send that. Nothing was kept.',
    'file',
  );
}

/** Stream bodies are arbitrary bytes, in which any short name turns up by chance. */
const outsideStreams = (text: string): string =>
  text.replace(/stream\r?\n[^]*?endstream/g, 'stream endstream');

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
