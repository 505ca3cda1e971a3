/** A number that a telephone dials at a touch. */
export function ToCall({ number }: { readonly number: string }) {
  return (
    <a className="row-link" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {number}
    </a>
  );
}
