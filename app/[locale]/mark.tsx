/** The office's mark: two waves that cross. Its colours follow the theme; `public/mark.svg` is its fixed twin. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect className="ground" width="40" height="40" rx="8" />
      <path className="wave far" d="M6 17c4.7 0 4.7 10 9.3 10s4.7-14 9.4-14S29.3 23 34 23" />
      <path className="wave" d="M6 23c4.7 0 4.7-10 9.3-10s4.7 14 9.4 14S29.3 17 34 17" />
    </svg>
  );
}
