import { area, box, disc, drawing, line, sky, times } from "./drawing.ts";

/** The front of an embassy in a warm country: arcade, palms, the ministry's mark above the door. */
export const embassy = drawing(
  sky("sky", "#3f8796", "#a9cdd0", "#f3dfc1") + sky("wall", "#fbf3e4", "#ecdcc0"),
  box(0, 0, 1440, 960, "url(#sky)"),
  disc(240, 190, 60, "#fff3d6"),
  area("M0 640 C260 560 520 600 760 590 S1240 560 1440 610 V760 H0 Z", "#d8b98d"),
  box(0, 740, 1440, 220, "#c9a877"),
  area("M0 800 H1440 V960 H0 Z", "#b8946a"),
  box(230, 330, 980, 430, "url(#wall)"),
  box(200, 300, 1040, 36, "#e0cba6"),
  box(230, 336, 980, 8, "#c2a982"),
  times(9, (at) => box(246 + at * 110, 270, 68, 30, "#ecdcc0")),
  times(7, (at) => (at === 3 ? "" : arch(266 + at * 136, 540))),
  times(7, (at) => window(296 + at * 136, 388)),
  area("M620 760 V600 A100 100 0 0 1 820 600 V760 Z", "#e0cba6"),
  area("M640 760 V604 A80 80 0 0 1 800 604 V760 Z", "#0b5563"),
  line("M720 528 V760", "#083f4a", 5),
  disc(704, 670, 6, "#ffdd66"),
  disc(736, 670, 6, "#ffdd66"),
  box(672, 420, 96, 72, "#0b5563", 'rx="8"'),
  line("M684 446 q12 -14 24 0 t24 0 t24 0 M684 466 q12 14 24 0 t24 0 t24 0", "#f4f7f6", 6),
  area("M560 760 H880 L910 786 H530 Z", "#e8dcc4"),
  area("M530 786 H910 L944 816 H496 Z", "#d9c8a8"),
  palm(130, 800, 1.05),
  palm(1330, 810, 1.2),
  palm(1180, 830, 0.7),
  times(8, (at) => disc(250 + (at % 4) * 64 + (at > 3 ? 660 : 0), 776, 30 + (at % 2) * 8, "#3f6f4f")),
  area("M200 760 L200 300 L120 960 H0 V760 Z", "#7a5c3a", 'opacity=".08"'),
);

function arch(x: number, top: number): string {
  return (
    area(`M${x} 760 V${top + 46} A46 46 0 0 1 ${x + 92} ${top + 46} V760 Z`, "#8a6f4d") +
    area(`M${x + 14} 760 V${top + 54} A40 40 0 0 1 ${x + 92} ${top + 50} V760 Z`, "#5e4a34") +
    box(x - 8, top + 42, 108, 8, "#e0cba6")
  );
}

function window(x: number, y: number): string {
  if (x > 640 && x < 780) return "";
  return (
    area(`M${x} ${y + 96} V${y + 20} A17 20 0 0 1 ${x + 34} ${y + 20} V${y + 96} Z`, "#0b5563") +
    line(`M${x + 17} ${y} V${y + 96} M${x} ${y + 44} H${x + 34}`, "#ecdcc0", 3)
  );
}

function palm(x: number, ground: number, size: number): string {
  const leaf = (turn: number, length: number) =>
    `<path d="M0 0 Q${length * 0.5} -58 ${length} 26 Q${length * 0.48} -14 0 0 Z" fill="#2f6a4c" transform="rotate(${turn})"/>`;
  const crown = [-170, -140, -100, -60, -30, 0, 24].map((turn, at) => leaf(turn, 128 + (at % 3) * 18)).join("");
  return `<g transform="translate(${x} ${ground}) scale(${size})">${area("M-13 0 C-6 -150 -24 -260 -4 -400 H12 C0 -260 18 -150 15 0 Z", "#7d6443")}<g transform="translate(4 -400)">${crown}<g transform="scale(-1 1)">${leaf(0, 130)}${leaf(20, 112)}</g></g></g>`;
}
