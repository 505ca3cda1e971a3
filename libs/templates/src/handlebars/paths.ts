import Handlebars from 'handlebars';

type Node = hbs.AST.Node;

/** Line of the first path in `source` that contains the segment, or null: used to explain a failed look-up. */
export function lineOfSegment(source: string, segment: string): number | null {
  let line: number | null = null;
  class Finder extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression): void {
      if (line === null && path.parts.includes(segment)) line = path.loc.start.line;
    }
  }
  try {
    new Finder().accept(Handlebars.parse(source) as Node);
  } catch {
    return null;
  }
  return line;
}
