import { type CheckedText, type Finding, finding } from "./finding.ts";

/** Words by which an image is described as a chart, in any of our languages. */
const chart =
  /(?<!\p{L})(?:(?:bar|line|pie|flow)? ?charts?|diagrams?|(?:info)?graphs?|infographics?|(?:\p{L}+)?(?:diagramm|schaubild|grafik)(?:e|en|s|er)?|graphiques?|diagrammes?|infographies?)(?!\p{L})|رسم بياني|رسوم بيانية|مخطط|إنفوغرافيك/iu;

/** Colours inside an image are seen by people only: who approves a chart looks at it (WCAG 2.2, 1.4.11). */
export function chartContrast({ blocks }: Pick<CheckedText, "blocks">): Finding[] {
  const images = blocks.filter(({ image }) => image !== null);
  return images.flatMap(({ index, text }, position) =>
    chart.test(text)
      ? [finding("chart_contrast_unknown", { field: "body", block: index }, { number: position + 1 })]
      : [],
  );
}
