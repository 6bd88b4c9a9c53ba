import type { ReactNode } from "react";

const shapes = {
  bold: <path d="M6 4h5a3 3 0 0 1 0 6H6zm0 6h6a3 3 0 0 1 0 6H6z" />,
  italic: <path d="M9 4h6M5 16h6M12 4 8 16" />,
  link: (
    <path d="M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1" />
  ),
  bulletList: <path d="M8 5h9M8 10h9M8 15h9M4 5h.01M4 10h.01M4 15h.01" />,
  orderedList: <path d="M9 5h8M9 10h8M9 15h8M3.5 3.5 5 3v4M3.5 13a1.3 1.3 0 1 1 2 1L3.5 17h2.3" />,
  statement: <path d="M4 4v12M8 6h9M8 10h9M8 14h5" />,
  background: <path d="M3 4h14v12H3zM6.5 8h7M6.5 12h4" />,
  notesToEditors: <path d="M5 3h7l4 4v10H5zM12 3v4h4M8 11h5M8 14h3" />,
  boilerplate: <path d="M4 16V7l6-4 6 4v9M3 16h14M8 16v-5h4v5" />,
  video: <path d="M3 4h14v12H3zM8.5 7.5v5l4-2.5z" />,
  table: <path d="M3 4h14v12H3zM3 8h14M3 12h14M10 8v8" />,
  image: <path d="M3 4h14v12H3zM3.5 14l4-4 3 3 2-2 4 4M13 7.500v.01" />,
  documentLink: <path d="M5 3h7l4 4v10H5zM12 3v4h4M8 12.500h5M10.500 9.500v5M8.500 12.500l2 2 2-2" />,
  undo: <path d="M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 10H8" />,
  redo: <path d="m13 4 4 4-4 4M17 8H9a5 5 0 0 0 0 10h3" />,
  comment: <path d="M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z" />,
  chevron: <path d="m6 8 4 4 4-4" />,
  beside: <path d="m8 6 4 4-4 4" />,
  more: <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />,
  insert: <path d="M10 4v12M4 10h12" />,
  heading2: <path d="M3.5 4.500v11M9.5 4.500v11M3.5 10h6M13 12.200a1.900 1.900 0 1 1 3.400 1.100L13 17h3.800" />,
  heading3: <path d="M3.5 4.500v11M9.5 4.500v11M3.5 10h6M13 11h3.600l-2.200 2.300a1.900 1.900 0 1 1-1.500 3.100" />,
  characters: <path d="M6.500 16H4.500M15.500 16h-2M6.500 16c0-2-2.500-3-2.500-6a6 6 0 0 1 12 0c0 3-2.500 4-2.500 6" />,
  language: (
    <path d="M3 5.500h9M7.500 3.500v2M10.500 5.500c-.8 3-3 5.300-6.500 6.800M5 8.500c1 1.600 2.600 2.800 4.600 3.500M9.500 17l3.800-8.500L17 17M10.700 14.300h5.100" />
  ),
  isolate: <path d="M6 3.500H3.500v13H6M14 3.500h2.500v13H14M7 8.500h6M7 11.500h4" />,
  find: <path d="M9 3.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM13 13l4 4" />,
  fullScreen: <path d="M12 3.500h4.500V8M16.500 3.500 11.500 8.500M8 16.500H3.500V12M3.500 16.500l5-5" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A stroke drawing in the colour of the text; it never stands without words beside it or a name on its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round">
        {shapes[name]}
      </g>
    </svg>
  );
}
