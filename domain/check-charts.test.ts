import { expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { doc, image, p } from "#test/bodies.ts";
import { chartContrast } from "./check-charts.ts";

const charts = (...images: Parameters<typeof image>[0][]) =>
  chartContrast({ blocks: textBlocks(doc(p("Text."), ...images.map(image))) }).map(({ facts }) => facts.number);

test.each([
  { alt: "Bar chart: exports by year" },
  { alt: "", caption: "Diagramm der Exporte" },
  { alt: "Balkendiagramme der Exporte" },
  { caption: "Infografik zum Abkommen" },
  { alt: "Graphique des exportations" },
  { alt: "رسم بياني للصادرات" },
])("%j is a chart", (attrs) => expect(charts({}, attrs)).toEqual([2]));

test.each([
  { alt: "Two ministers sign a chartered agreement.", caption: "Photograph" },
  { alt: "Die Ministerin am Grafenplatz", caption: "Geografie" },
])("%j is none", (attrs) => expect(charts(attrs)).toEqual([]));
