import type { Bilingual } from '../identity/account.js';
import type { Channel } from './channel.js';

/** How something goes, inside a sentence. */
export const channelWords: Readonly<Record<Channel, Bilingual>> = {
  post: { en: 'by post', es: 'por correo postal' },
  fax: { en: 'by fax', es: 'por fax' },
  portal: { en: 'by portal', es: 'por el portal' },
  phone: { en: 'by phone', es: 'por teléfono' },
  email: { en: 'by e-mail', es: 'por correo electrónico' },
};
