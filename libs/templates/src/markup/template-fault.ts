/** A template (or the text it rendered to) is not well formed. Line numbers start at 1. */
export class TemplateFault extends Error {
  constructor(
    /** Name of the template, as `internal_appeal/en`. */
    readonly template: string,
    /** Line in the template source; null where only the rendered text can be pointed at. */
    readonly line: number | null,
    readonly problem: string,
  ) {
    super(`Template ${template}${line === null ? '' : `, line ${line}`}: ${problem}`);
    this.name = 'TemplateFault';
  }
}
