import { area, box, disc, drawing, line, sky, times } from "./drawing.ts";

/** A harbour at dawn: a ferry at the mole, a lighthouse, cranes far off. */
export const harbour = drawing(
  sky("sky", "#123a4a", "#2f6672", "#c98f6f", "#f3cf9f") + sky("sea", "#e0b58c", "#5b8a92", "#12404d"),
  box(0, 0, 1440, 600, "url(#sky)"),
  disc(1010, 560, 74, "#fbe3b6"),
  area("M0 560 C160 500 300 520 430 545 S700 505 860 540 S1200 500 1440 548 V620 H0 Z", "#3d6c76"),
  area("M0 585 C200 548 420 570 640 580 S1100 560 1440 585 V640 H0 Z", "#27525d"),
  times(3, (at) => crane(150 + at * 96, 560)),
  box(0, 600, 1440, 360, "url(#sea)"),
  times(9, (at) =>
    box(1010 - 20 - at * 11, 618 + at * 26, 40 + at * 22, 5, "#fbe3b6", `opacity="${0.75 - at * 0.07}" rx="2"`),
  ),
  area("M1180 600 L1440 575 V700 H1120 Z", "#16363f"),
  lighthouse(1290),
  ferry(250, 640),
  area("M0 860 L620 838 L700 960 H0 Z", "#0d2b33"),
  times(5, (at) => box(60 + at * 130, 812 - at * 2, 26, 46, "#0a222a", 'rx="8"')),
  line("M73 822 Q138 862 203 820 Q268 860 333 818 Q398 858 463 816 Q528 856 593 814", "#2f6672", 5),
  times(4, (at) =>
    line(`M${760 + at * 70} ${140 + (at % 2) * 36} q14 -14 28 0 q14 -14 28 0`, "#e8efee", 4, 'opacity=".7"'),
  ),
);

function crane(x: number, ground: number): string {
  return line(
    `M${x} ${ground} V${ground - 96} M${x} ${ground - 92} H${x + 70} M${x - 26} ${ground - 92} H${x} M${x} ${ground - 116} L${x + 70} ${ground - 92} M${x + 58} ${ground - 92} V${ground - 58}`,
    "#1f4753",
    5,
  );
}

function lighthouse(x: number): string {
  return (
    area(`M${x - 26} 600 L${x - 17} 400 H${x + 17} L${x + 26} 600 Z`, "#f4f7f6") +
    area(`M${x - 23} 540 L${x - 20.5} 480 H${x + 20.5} L${x + 23} 540 Z`, "#0b5563") +
    box(x - 22, 388, 44, 12, "#0a222a") +
    box(x - 13, 352, 26, 36, "#ffdd66") +
    area(`M${x - 20} 352 L${x} 326 L${x + 20} 352 Z`, "#0a222a") +
    area(`M${x - 13} 366 L${x - 420} 318 V356 L${x - 13} 378 Z`, "#ffdd66", 'opacity=".18"')
  );
}

function ferry(x: number, water: number): string {
  return (
    area(`M${x} ${water + 10} H${x + 560} L${x + 520} ${water + 84} H${x + 46} Z`, "#0b5563") +
    area(`M${x + 6} ${water + 30} H${x + 554} L${x + 548} ${water + 42} H${x + 12} Z`, "#f4f7f6") +
    box(x + 30, water - 52, 480, 62, "#f4f7f6") +
    box(x + 80, water - 104, 360, 52, "#e8eeed") +
    area(`M${x + 330} ${water - 104} H${x + 440} L${x + 424} ${water - 148} H${x + 330} Z`, "#f4f7f6") +
    box(x + 150, water - 164, 70, 60, "#0b5563") +
    box(x + 150, water - 148, 70, 14, "#ffdd66") +
    times(14, (at) => box(x + 48 + at * 32, water - 38, 18, 18, "#ffdd66", 'rx="3" opacity=".9"')) +
    times(10, (at) => box(x + 98 + at * 33, water - 90, 20, 16, "#5b8a92", 'rx="2"')) +
    box(x + 342, water - 138, 72, 18, "#123a4a", 'rx="2"') +
    line(`M${x + 380} ${water - 148} V${water - 196} M${x + 366} ${water - 180} H${x + 394}`, "#e8eeed", 4) +
    area(`M${x + 30} ${water + 84} H${x + 530} L${x + 470} ${water + 150} H${x + 100} Z`, "#0a2f38", 'opacity=".35"')
  );
}
