/** A bubble that becomes a letter. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} fill="none" aria-hidden>
      <path
        d="M5 3h11a4 4 0 0 1 4 4v2.5"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M5 3a3 3 0 0 0-3 3v6.5a3 3 0 0 0 3 3v3.2l3-2.2"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M9.5 11.5H22v9H9.5z"
        className="fill-accent stroke-accent"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="m9.5 12.5 6.25 4.5L22 12.5"
        className="stroke-page"
        strokeWidth="1.75"
        strokeLinejoin="round"
      />
    </svg>
  );
}
