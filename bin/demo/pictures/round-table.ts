import { box, disc, drawing, line, sky, times } from "./drawing.ts";

const seats = 31;

/** A conference room from above before anybody is there: a round table, a seat and papers for every delegation. */
export const roundTable = drawing(
  `${sky("floor", "#dfe8e8", "#c7d6d7")}<pattern id="parquet" width="120" height="48" patternUnits="userSpaceOnUse"><path d="M0 24 H120 M0 0 V24 M60 24 V48" stroke="#b7c8c9" stroke-width="2" fill="none"/></pattern>`,
  box(0, 0, 1440, 960, "url(#floor)"),
  box(0, 0, 1440, 960, "url(#parquet)", 'opacity=".7"'),
  disc(720, 480, 452, "#0b5563", 'opacity=".14"'),
  disc(720, 480, 452, "none", 'stroke="#0b5563" stroke-width="3" opacity=".35"'),
  disc(728, 494, 330, "#14201f", 'opacity=".18"'),
  times(seats, (at) => seat((at * 360) / seats)),
  disc(720, 480, 322, "#7a5a3c"),
  disc(720, 480, 312, "#8d6a48"),
  times(6, (at) => disc(720, 480, 296 - at * 15, "none", 'stroke="#7f5e3f" stroke-width="2" opacity=".6"')),
  disc(720, 480, 190, "#dfe8e8"),
  disc(720, 480, 190, "none", 'stroke="#6f5236" stroke-width="8"'),
  times(seats, (at) => place((at * 360) / seats, at)),
  box(652, 412, 136, 136, "#0b5563", 'rx="22"'),
  line("M676 462 q22 -26 44 0 t44 0 M676 500 q22 26 44 0 t44 0", "#f4f7f6", 11),
  box(0, 0, 1440, 26, "#0b5563"),
  times(5, (at) => box(120 + at * 260, 0, 160, 14, "#fdf4dd")),
);

function seat(turn: number): string {
  return `<g transform="rotate(${turn} 720 480)">${box(698, 92, 44, 44, "#0b5563", 'rx="12"')}${box(696, 84, 48, 16, "#083f4a", 'rx="8"')}</g>`;
}

function place(turn: number, at: number): string {
  const papers =
    box(707, 178, 26, 36, "#ffffff", 'rx="2"') + line("M712 187 H728 M712 194 H728 M712 201 H722", "#a9b9b7", 2);
  const name = box(704, 222, 32, 9, "#f4f7f6", 'rx="2"');
  const glass = disc(744, 196, 7, "#bfd9de", 'opacity=".9"');
  const pen = at % 3 === 0 ? line("M700 180 V210", "#14201f", 3) : "";
  return `<g transform="rotate(${turn} 720 480)">${papers}${name}${glass}${pen}</g>`;
}
