/** The office's mark: two waves that cross. Its colours follow the theme; `public/mark.svg` is its fixed twin. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <rect className="ground" width="40" height="40" rx="8" />
      <path className="wave far" d="M7 15c5.2 0 7.8 10 13 10s7.8-10 13-10" />
      <path className="wave" d="M7 25c5.2 0 7.8-10 13-10s7.8 10 13 10" />
    </svg>
  );
}
