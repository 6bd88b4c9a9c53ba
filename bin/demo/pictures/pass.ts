import { area, box, disc, drawing, line, sky, times } from "./drawing.ts";

/** A road over a mountain pass in winter, with a convoy of three lorries. */
export const pass = drawing(
  sky("sky", "#7fa9b5", "#c9dde0", "#f4ebe0") + sky("snow", "#f7fafa", "#d5e3e6"),
  box(0, 0, 1440, 960, "url(#sky)"),
  disc(1120, 210, 56, "#fdf4dd"),
  area(
    "M0 470 L170 300 L290 400 L470 180 L640 390 L760 300 L930 450 L1100 270 L1260 410 L1440 300 V960 H0 Z",
    "#8fb0b8",
  ),
  area(
    "M470 180 L398 268 L446 300 L480 262 L520 318 L556 286 Z M1100 270 L1040 334 L1090 352 L1118 322 L1156 366 L1190 348 Z M170 300 L112 358 L160 372 L196 344 L230 350 Z",
    "#f4f7f6",
  ),
  area("M0 610 L220 420 L390 560 L600 380 L780 560 L960 450 L1180 620 L1440 470 V960 H0 Z", "#4f7f8a"),
  area(
    "M600 380 L528 442 L580 470 L616 440 L660 486 L694 472 Z M220 420 L150 482 L206 500 L240 470 L292 480 Z M960 450 L884 498 L950 520 L990 494 L1046 516 Z",
    "#e8f0f1",
  ),
  area("M0 690 C240 600 420 640 700 650 S1180 600 1440 660 V960 H0 Z", "url(#snow)"),
  area("M0 800 C300 720 620 790 900 770 S1260 730 1440 780 V960 H0 Z", "#e8f0f1"),
  area(
    "M650 652 C760 676 860 690 800 724 C720 764 470 760 520 812 C570 866 980 850 1010 960 H520 C520 900 240 868 300 796 C350 742 640 748 690 718 C716 700 660 676 628 656 Z",
    "#3c5a62",
  ),
  line(
    "M640 656 C742 682 790 700 740 724 C660 758 400 756 408 806 C418 862 740 868 768 960",
    "#f4f7f6",
    4,
    'stroke-dasharray="18 20" opacity=".85"',
  ),
  times(9, (at) => marker(230 + at * 34, 846 + at * 12)),
  lorry(690, 690, 0.5),
  lorry(520, 722, 0.72),
  lorry(372, 764, 1),
  times(6, (at) => fir(1080 + at * 58, 720 + (at % 3) * 26, 1 + (at % 3) * 0.22)),
  times(4, (at) => fir(40 + at * 54, 690 + (at % 2) * 30, 0.95 + (at % 2) * 0.3)),
  times(60, (at) => disc((at * 397) % 1440, (at * 241) % 900, 2 + (at % 3), "#ffffff", 'opacity=".75"')),
);

function lorry(x: number, y: number, size: number): string {
  const shapes =
    box(0, -62, 118, 58, "#b8cdd2", 'rx="4"') +
    box(0, -36, 118, 12, "#0b5563") +
    area("M120 -4 V-50 H150 L166 -26 V-4 Z", "#0b5563") +
    area("M128 -44 H147 L158 -27 H128 Z", "#bfd9de") +
    times(3, (at) => disc([26, 92, 144][at] ?? 0, -2, 13, "#14201f") + disc([26, 92, 144][at] ?? 0, -2, 5, "#a9b9b7"));
  return `<g transform="translate(${x} ${y}) scale(${size})">${shapes}</g>`;
}

function marker(x: number, y: number): string {
  return box(x, y - 40, 6, 40, "#a61b1b") + box(x, y - 30, 6, 10, "#ffffff");
}

function fir(x: number, y: number, size: number): string {
  const shapes =
    box(-5, -10, 10, 24, "#2a3937") +
    area("M0 -150 L34 -84 H18 L46 -40 H26 L58 -4 H-58 L-26 -40 H-46 L-18 -84 H-34 Z", "#1d4a50") +
    area("M0 -150 L34 -84 H10 L0 -104 Z M18 -84 L46 -40 H22 Z M26 -40 L58 -4 H30 Z", "#f4f7f6", 'opacity=".85"');
  return `<g transform="translate(${x} ${y}) scale(${size})">${shapes}</g>`;
}
