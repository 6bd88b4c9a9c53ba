import { type Browser, chromium } from "@playwright/test";
import type { Locale } from "#domain/locale.ts";
import { chromium as installed } from "#e2e/chromium.ts";
import { pathOf } from "#i18n/addresses.ts";
import { sampleArticle } from "./addresses.ts";
import { kilobytes, median, milliseconds } from "./figures.ts";
import { newInstallation } from "./installation.ts";
import type { Measure } from "./run.ts";
import { startProduct } from "./server.ts";
import { observeVitals, type Vitals, vitalsSeen } from "./vitals.ts";

const locales: readonly Locale[] = ["en", "ar", "de-simple"];
const loads = 5;

const kinds = { document: "HTML", stylesheet: "CSS", script: "script", font: "fonts" } as const;

/** What a page may take: compressed bytes without headers, milliseconds, and the sum of layout shifts. */
const limits = { HTML: 8_000, CSS: 12_000, script: 10_000, fonts: 120_000, lcp: 1500, cls: 0.02, tbt: 100 };

type Kind = (typeof kinds)[keyof typeof kinds];

interface Visit extends Vitals {
  bytes: Record<Kind, number>;
  requests: number;
  foreign: number;
}

/** A first visit, nothing in any cache, on a slow phone. */
export const measure: Measure = async () => {
  await using installation = await newInstallation("pglite");
  await using product = await startProduct(installation);
  const browser = await chromium.launch(installed());
  const rows: Record<string, string>[] = [];
  const missed: string[] = [];
  try {
    for (const locale of locales) {
      const pages = {
        home: pathOf(locale, { page: "home" }),
        list: pathOf(locale, { page: "newsroom" }),
        article: await sampleArticle(product.origin, locale),
      };
      for (const [page, path] of Object.entries(pages)) {
        await visit(browser, product.origin + path); // the server has it ready then, as for all but the first reader
        const visits: Visit[] = [];
        for (let load = 0; load < loads; load += 1) visits.push(await visit(browser, product.origin + path));
        const name = `${page}, ${locale}`;
        const seen = middle(visits);
        missed.push(...missedBy(seen).map((what) => `${name}: ${what}`));
        rows.push({ Page: name, ...cells(seen) });
      }
    }
  } finally {
    await browser.close();
  }
  return {
    title: "A cold visit on a slow phone",
    how: `Chromium with 390 × 844 points, processor slowed down 4 times, 1.6 Mbit/s and 150 ms (DevTools' emulation), a new profile for each load; medians of ${loads} loads. Bytes are those of the bodies as they come over the wire.`,
    rows,
    target:
      "HTML ≤ 8 kB, CSS ≤ 12 kB, script ≤ 10 kB, fonts ≤ 120 kB, nothing from third parties, LCP ≤ 1.5 s, CLS ≤ 0.02, TBT ≤ 100 ms",
    verdict: missed.length === 0 ? "Reached on every page." : `Missed: ${missed.join("; ")}.`,
  };
};

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(observeVitals);

    const bytes: Record<Kind, number> = { HTML: 0, CSS: 0, script: 0, fonts: 0 };
    let requests = 0;
    let foreign = 0;
    const sizes: Promise<void>[] = [];
    page.on("requestfinished", (request) => {
      requests += 1;
      if (new URL(request.url()).origin !== new URL(url).origin) foreign += 1;
      const kind = Object.entries(kinds).find(([type]) => type === request.resourceType())?.[1];
      const add = async () => {
        const { responseBodySize } = await request.sizes();
        if (kind) bytes[kind] += responseBodySize;
      };
      sizes.push(add());
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.evaluate(async () => void (await document.fonts.ready));
    await page.waitForTimeout(500); // for the shifts that the last font brings
    await Promise.all(sizes);
    return { bytes, requests, foreign, ...(await page.evaluate(vitalsSeen)) };
  } finally {
    await context.close();
  }
}

function middle(visits: readonly Visit[]): Visit {
  const of = (value: (visit: Visit) => number) => median(visits.map(value));
  return {
    bytes: {
      HTML: of(({ bytes }) => bytes.HTML),
      CSS: of(({ bytes }) => bytes.CSS),
      script: of(({ bytes }) => bytes.script),
      fonts: of(({ bytes }) => bytes.fonts),
    },
    requests: of(({ requests }) => requests),
    foreign: of(({ foreign }) => foreign),
    lcp: of(({ lcp }) => lcp),
    cls: of(({ cls }) => cls),
    tbt: of(({ tbt }) => tbt),
  };
}

function missedBy({ bytes, foreign, lcp, cls, tbt }: Visit): string[] {
  const measured = { ...bytes, lcp, cls, tbt };
  const over = Object.entries(limits).filter(([name, limit]) =>
    Object.entries(measured).some(([one, value]) => one === name && value > limit),
  );
  return [...over.map(([name]) => name), ...(foreign > 0 ? ["third parties"] : [])];
}

function cells({ bytes, requests, foreign, lcp, cls, tbt }: Visit): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(bytes).map(([kind, size]) => [kind, kilobytes(size)])),
    requests: String(requests),
    "third parties": String(foreign),
    LCP: milliseconds(lcp),
    CLS: cls.toFixed(3),
    TBT: milliseconds(tbt),
  };
}
