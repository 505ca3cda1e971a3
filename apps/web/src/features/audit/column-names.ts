import { useSpeech } from '../../i18n/words.js';

/** The columns of a file about people, as somebody reads them who decides whether it may leave. */
export function useColumnNames(): (columns: readonly string[]) => string {
  const { say, knows } = useSpeech();
  return (columns) =>
    columns
      .map((column) => `export.column.${column}`)
      .map((key) => (knows(key) ? say(key) : key.slice('export.column.'.length)))
      .join('; ');
}
