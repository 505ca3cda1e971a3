/** The sign of Chorus: one voice inside another, both open to the same side. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
        <path d="M25.6 7.6a12.6 12.6 0 1 0 0 16.8" />
        <path d="M21.8 11.1a7.4 7.4 0 1 0 0 9.8" />
        <path d="M18 14.6a2.2 2.2 0 1 0 0 2.8" />
      </g>
    </svg>
  );
}
