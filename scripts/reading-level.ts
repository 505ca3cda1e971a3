import { bandOf } from './reading/spanish.js';
import { booksOfParticipants, levelOf } from './reading/levels.js';

/** Prints how hard the texts of participants and the public are to read, a line each book. The aim is grade 8. */
for (const book of await booksOfParticipants()) {
  const { english, spanish } = await levelOf(book);
  const inEnglish = english === null ? 'no sentences' : `grade ${english.toFixed(1)}`;
  const inSpanish = spanish === null ? 'no sentences' : `P ${spanish.toFixed(1)} (${bandOf(spanish)})`;
  process.stdout.write(`${book.padEnd(20)} en ${inEnglish.padEnd(14)} es ${inSpanish}\n`);
}
