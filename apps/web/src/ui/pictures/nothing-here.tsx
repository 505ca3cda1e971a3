/** The hatching of places of which there is nothing to say, so that they are told from pale ones without seeing colours. */
export function NothingHere() {
  return (
    <defs>
      <pattern
        id="nothing-here"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" className="nothing-ground" />
        <line x1="0" y1="0" x2="0" y2="8" className="nothing-line" />
      </pattern>
    </defs>
  );
}
