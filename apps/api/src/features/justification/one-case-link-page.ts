import type { Language } from '@chorus/domain/identity/account';
import { longDate } from '@chorus/templates/locale';
import { markup, pageOf } from '../../platform/http/page.js';
import type { FileRefused } from '../file/file.public.js';

/** What the page shows: a number that stands on the paper too, and a day. Nothing of the person or the matter. */
export interface OpenRequestLink {
  readonly reference: string;
  readonly neededBy: string | null;
  /** How many more files it takes. */
  readonly left: number;
}

interface Words {
  readonly title: string;
  readonly lead: (reference: string) => string;
  readonly neededBy: (day: string) => string;
  readonly choose: string;
  readonly which: string;
  readonly send: string;
  readonly taken: string;
  readonly more: string;
  readonly close: string;
  readonly overTitle: string;
  readonly over: string;
  readonly usedUp: string;
  readonly refused: Readonly<Partial<Record<FileRefused['kind'], string>>> & { readonly other: string };
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Send a letter for your patient',
    lead: (reference) =>
      `For the request ${reference}. The same number stands at the foot of the page you were given.`,
    neededBy: (day) => `Needed by ${day}.`,
    choose: 'The letter, as a PDF or a photograph (JPEG, PNG), at most 25 MB',
    which: 'On your own letterhead, dated and signed. Nothing is sent before you press.',
    send: 'Send it',
    taken: 'The letter has come in. Somebody looks whether it can be read and is signed.',
    more: 'There is another side or a record? Send it here.',
    close: 'You can close this page.',
    overTitle: 'This link is no longer open',
    over: 'Give the letter to your patient, or send it the way the page says.',
    usedUp: 'Enough has come in through this link. Give anything more to your patient.',
    refused: {
      FileTooLarge: 'The file is larger than 25 MB. Send it in parts. Nothing was kept.',
      FileEmpty: 'Choose the file first. Nothing was kept.',
      FileHarmful: 'The scanner of this server took this file for a harmful program. Nothing was kept.',
      FileHasActiveContent:
        'The PDF holds active content. Print it to a new PDF and send that. Nothing was kept.',
      FileLocked: 'The PDF is locked. Print it to a new PDF without a password. Nothing was kept.',
      other: 'This file could not be taken. Send a PDF or a photograph, or try again in a few minutes.',
    },
  },
  es: {
    title: 'Enviar una carta para su paciente',
    lead: (reference) =>
      `Para la solicitud ${reference}. El mismo número está al pie de la hoja que le entregaron.`,
    neededBy: (day) => `Se necesita para el ${day}.`,
    choose: 'La carta, en PDF o fotografía (JPEG, PNG), de 25 MB como máximo',
    which: 'En su propio papel, con fecha y firma. No se envía nada antes de que pulse.',
    send: 'Enviar',
    taken: 'La carta ha llegado. Alguien comprueba que se puede leer y que está firmada.',
    more: '¿Hay otra cara u otro documento? Envíelo aquí.',
    close: 'Puede cerrar esta página.',
    overTitle: 'Este enlace ya no está abierto',
    over: 'Entregue la carta a su paciente o envíela como dice la hoja.',
    usedUp: 'Ya ha llegado bastante por este enlace. Lo demás, entrégueselo a su paciente.',
    refused: {
      FileTooLarge: 'El archivo supera 25 MB. Envíelo por partes. No se guardó nada.',
      FileEmpty: 'Elija primero el archivo. No se guardó nada.',
      FileHarmful:
        'El analizador de este servidor tomó el archivo por un programa dañino. No se guardó nada.',
      FileHasActiveContent: 'El PDF tiene contenido activo. Imprímalo en un PDF nuevo. No se guardó nada.',
      FileLocked: 'El PDF está bloqueado. Imprímalo en un PDF nuevo sin contraseña. No se guardó nada.',
      other: 'No se pudo recibir el archivo. Envíe un PDF o una fotografía, o inténtelo en unos minutos.',
    },
  },
};

export function linkPage(
  language: Language,
  token: string,
  open: OpenRequestLink,
  refused: FileRefused['kind'] | null,
): string {
  const said = words[language];
  return pageOf({
    language,
    title: said.title,
    body: markup`<p>${said.lead(open.reference)}</p>${day(language, open)}${form(language, token, said.which)}`,
    says: refused === null ? null : { text: said.refused[refused] ?? said.refused.other, kind: 'refused' },
    shape: 'small',
  });
}

export function linkTakenPage(language: Language, token: string, open: OpenRequestLink): string {
  const said = words[language];
  const again = open.left > 0 ? form(language, token, said.more) : null;
  return pageOf({
    language,
    title: said.title,
    body: markup`<p>${said.close}</p>${again}`,
    says: { text: said.taken, kind: 'done' },
    shape: 'small',
  });
}

export function linkOverPage(language: Language, kind: 'LinkOver' | 'LinkUsedUp'): string {
  const said = words[language];
  const text = kind === 'LinkUsedUp' ? said.usedUp : said.over;
  return pageOf({ language, title: said.overTitle, body: markup`<p>${text}</p>`, shape: 'small' });
}

const day = (language: Language, { neededBy }: OpenRequestLink) =>
  neededBy === null
    ? null
    : markup`<p><strong>${words[language].neededBy(longDate(neededBy, language))}</strong></p>`;

function form(language: Language, token: string, says: string) {
  const said = words[language];
  return markup`<form method="post" enctype="multipart/form-data" action="/p/${token}">
    <p>${says}</p>
    <label for="letter">${said.choose}</label>
    <input id="letter" name="letter" type="file" accept="application/pdf,image/jpeg,image/png" required>
    <button type="submit">${said.send}</button>
  </form>`;
}
