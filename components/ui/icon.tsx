import type { ReactNode } from "react";

const shapes = {
  archive: <path d="M4 5h16v4H4zM5.5 9v10h13V9M10 13h4" />,
  back: <path d="M10 6 4 12l6 6M4.5 12H20" />,
  ban: <path d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM6 6l12 12" />,
  calendar: <path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4" />,
  arrowUp: <path d="M12 19V5M6.500 10.500 12 5l5.500 5.500" />,
  arrowDown: <path d="M12 5v14M6.500 13.500 12 19l5.500-5.500" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  checkCircle: <path d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM8.5 12.2l2.5 2.5 4.7-5" />,
  chevronDown: <path d="m7 10 5 5 5-5" />,
  chevronUp: <path d="m7 14 5-5 5 5" />,
  chevronRight: <path d="m10 7 5 5-5 5" />,
  circle: <path d="M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z" />,
  clock: <path d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  copy: <path d="M9 9h11v11H9zM5 15H4V4h11v1" />,
  dot: <path d="M12 6a6 6 0 1 1 0 12 6 6 0 0 1 0-12z" fill="currentColor" />,
  document: <path d="M6 3.500h8l4 4v13H6zM14 3.500v4h4M9 12h6M9 16h6" />,
  external: <path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6" />,
  eye: (
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z" />
  ),
  eyeOff: (
    <path d="M4 4l16 16M9.5 6c.8-.3 1.6-.5 2.5-.5 6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.300M6.5 8A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.5c1.6 0 3-.5 4.2-1.100M10.2 10.200a2.8 2.8 0 0 0 3.7 3.7" />
  ),
  filter: <path d="M4 6h16M7 12h10M10 18h4" />,
  globe: <path d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17z" />,
  halfCircle: (
    <>
      <path d="M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z" />
      <path d="M12 4.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
    </>
  ),
  history: <path d="M4 5v5h5M4.5 10a8 8 0 1 1-.5 4M12 8v4.5l3 1.5" />,
  hourglass: <path d="M7 3.5h10M7 20.5h10M8 3.5c0 5 8 6 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 6-8 8.5s8 3.5 8 8.5" />,
  import: <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 16v4h16v-4" />,
  info: <path d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.600v.1" />,
  key: <path d="M8 11.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM11 12.5 20 4M16 8l3 3" />,
  languages: <path d="M4 8h15M15.5 4.5 19 8l-3.5 3.5M20 16H5M8.5 12.5 5 16l3.5 3.5" />,
  lock: <path d="M5.5 11h13v9h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" />,
  mail: <path d="M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5" />,
  media: <path d="M4 5h16v14H4zM4.500 17l5-5.500 3.500 3.500 2.500-2.500 4 4M15.500 8.500v.1" />,
  more: <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="3" />,
  pencil: <path d="M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5" />,
  people: (
    <path d="M9 5a3.2 3.2 0 1 1 0 6.400A3.2 3.2 0 0 1 9 5zM3 19.5c.3-3.5 2.5-5.5 6-5.5s5.7 2 6 5.5M15.5 5.300a3.2 3.2 0 0 1 0 5.800M17.5 14.5c2 .7 3.3 2.4 3.5 5" />
  ),
  person: <path d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20c.5-4 3.2-6 7.5-6s7 2 7.5 6" />,
  phone: (
    <path d="M5 4h4l1.5 4.5L8 10.5a12 12 0 0 0 5.5 5.5l2-2.5L20 15v4c0 1-1 1.5-2 1.300A17 17 0 0 1 3.7 6C3.5 5 4 4 5 4z" />
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  releases: <path d="M5 3.5h10l4 4v13H5zM15 3.5v4h4M8.5 12h7M8.5 16h5" />,
  returned: <path d="M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10H9" />,
  search: <path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20.5 20.5" />,
  settings: (
    <path d="M4 7.5h9M18.5 7.5H20M4 16.5h1.5M11 16.5h9M15.7 4.900a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.200zM8.2 13.900a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.200z" />
  ),
  shield: <path d="M12 3.5 19 6v6c0 4-3 7-7 8.5C8 19 5 16 5 12V6zM9 12l2.2 2.200L15.5 10" />,
  signOut: <path d="M14 4.5H5v15h9M10 12h10.5M16.5 8l4 4-4 4" />,
  trash: <path d="M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5" />,
  warning: <path d="M12 4 21 19.5H3zM12 10v4.5M12 17v.1" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A stroke drawing in the colour of the text. It never stands alone: words are beside it or name its control. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
        {shapes[name]}
      </g>
    </svg>
  );
}
