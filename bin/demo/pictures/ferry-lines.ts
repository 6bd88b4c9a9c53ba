import { area, box, disc, drawing, line, times } from "./drawing.ts";

const coast = "M300 0 C340 90 420 130 408 210 S520 320 470 380 S400 470 440 556 S520 660 450 740 S330 850 372 960";

const ports: readonly [number, number][] = [
  [470, 372],
  [438, 560],
  [1000, 262],
  [1120, 470],
  [950, 606],
  [1168, 745],
  [1034, 655],
];

/** A chart of the ferry lines between two coasts, without a word in it, so that it serves every language. */
export const ferryLines = drawing(
  "",
  box(0, 0, 1440, 960, "#cfe3e6"),
  times(13, (at) => line(`M${at * 120} 0 V960`, "#b9d3d7", 1.5)),
  times(9, (at) => line(`M0 ${at * 120} H1440`, "#b9d3d7", 1.5)),
  times(3, (at) => line(coast, "#e1eef0", 90 - at * 26, `opacity="${0.4 + at * 0.2}"`)),
  area(`${coast} L0 960 V0 Z`, "#f3eee0"),
  line(coast, "#8aa39b", 5),
  times(5, (at) => line(`M${30 + at * 22} ${150 + at * 130} q60 -34 120 -6 t90 -20`, "#e2dac4", 10)),
  line("M0 610 C120 600 210 560 300 596 S400 560 436 548", "#9ccbd6", 8),
  island("M1010 190 c60 -56 150 -48 196 6 c40 50 20 118 -44 132 c-70 14 -104 -28 -150 -36 c-50 -10 -46 -60 -2 -102 Z"),
  island("M1130 420 c60 -30 136 -6 150 50 c12 54 -44 92 -100 82 c-62 -12 -114 -96 -50 -132 Z"),
  island("M960 560 c40 -40 100 -30 124 10 c24 42 -6 84 -54 88 c-58 4 -108 -58 -70 -98 Z"),
  island("M1180 690 c70 -40 160 -10 170 60 c8 62 -70 100 -136 84 c-72 -18 -104 -106 -34 -144 Z"),
  ferryLine("M470 372 C640 300 820 240 1000 262", "#0b5563"),
  ferryLine("M470 372 C680 380 900 420 1120 470", "#0b5563"),
  ferryLine("M438 560 C600 590 780 620 950 606", "#8a2a0b"),
  ferryLine("M438 560 C640 720 900 790 1168 752", "#8a2a0b"),
  ferryLine("M1034 655 C1080 690 1120 706 1168 738", "#5a2a8c"),
  times(7, (at) => port(ports[at] ?? [0, 0])),
  ferry(720, 286, -14),
  ferry(760, 614, 4),
  ferry(840, 752, 12),
  rose(150, 160),
  times(4, (at) =>
    box(1090 + at * 60, 900, 60, 12, at % 2 ? "#ffffff" : "#14201f", 'stroke="#14201f" stroke-width="2"'),
  ),
);

function island(path: string): string {
  return line(path, "#e1eef0", 36) + area(path, "#f3eee0", 'stroke="#8aa39b" stroke-width="5"');
}

function ferryLine(path: string, colour: string): string {
  return (
    line(path, "#ffffff", 13) + line(path, colour, 6, 'stroke-dasharray="2 16"') + line(path, colour, 3, 'opacity=".5"')
  );
}

function port([x, y]: readonly [number, number]): string {
  return disc(x, y, 16, "#ffffff", 'stroke="#14201f" stroke-width="5"') + disc(x, y, 6, "#14201f");
}

function ferry(x: number, y: number, turn: number): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${disc(0, 0, 34, "#ffffff", 'stroke="#c7d1d0" stroke-width="2"')}${area("M-24 4 H24 L16 18 H-16 Z", "#0b5563")}${box(-15, -9, 30, 13, "#5b8a92")}${box(-5, -19, 9, 10, "#0b5563")}</g>`;
}

function rose(x: number, y: number): string {
  return (
    disc(x, y, 62, "#ffffff", 'opacity=".75"') +
    area(`M${x} ${y - 56} L${x + 12} ${y} L${x} ${y + 56} L${x - 12} ${y} Z`, "#0b5563") +
    area(`M${x - 56} ${y} L${x} ${y - 12} L${x + 56} ${y} L${x} ${y + 12} Z`, "#9fb9bd") +
    area(`M${x} ${y - 56} L${x + 12} ${y} H${x - 12} Z`, "#a61b1b")
  );
}
