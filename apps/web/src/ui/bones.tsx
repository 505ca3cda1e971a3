/** The shape of what is being asked for, with words for whoever cannot see it. */
export function Bones({ says }: { readonly says: string }) {
  return (
    <div role="status">
      <span className="unseen">{says}</span>
      <div className="bones" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
