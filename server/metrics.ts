import { createServer } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Databases } from "#db/client.ts";
import { counts } from "./counts.ts";
import { deskSeconds } from "./desk-watch.ts";
import type { Horizon } from "./horizon.ts";
import type { PageStore } from "./page-store.ts";
import { checkSeconds, renderSeconds } from "./render-watch.ts";

export interface MetricsSettings {
  /** 0 for any that is free. */
  port: number;
  horizon: Horizon;
  pages: PageStore;
  databases: Pick<Databases, "connections">;
  version: string;
  mode: string;
}

/**
 * Serves Prometheus's text format under `/metrics` on a port of its own, to this machine only. No label holds an
 * address, a person or a text.
 */
export async function openMetrics(settings: MetricsSettings): Promise<{ port: number; close: () => void }> {
  const registry = metricsOf(settings);
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
      return;
    }
    registry.metrics().then(
      (text) =>
        response.writeHead(200, { "Content-Type": registry.contentType, "Cache-Control": "no-store" }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(settings.port, "127.0.0.1", resolve),
  );
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : settings.port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Series = [labels: Record<string, string>, value: number][];

function metricsOf({ horizon, pages, databases, version, mode }: MetricsSettings): Registry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  registry.registerMetric(renderSeconds);
  registry.registerMetric(checkSeconds);
  registry.registerMetric(deskSeconds);

  function counter(name: string, help: string, labelNames: string[], read: () => Series): void {
    new Counter({
      ...{ name, help, labelNames, registers },
      collect() {
        this.reset();
        for (const [labels, value] of read()) this.inc(labels, value);
      },
    });
  }
  function gauge(name: string, help: string, labelNames: string[], read: () => Series): void {
    new Gauge({
      ...{ name, help, labelNames, registers },
      collect() {
        this.reset();
        for (const [labels, value] of read()) this.set(labels, value);
      },
    });
  }
  const one = (value: number): Series => [[{}, value]];
  const by = (label: string, numbers: Record<string, number>): Series =>
    Object.entries(numbers).map(([name, value]) => [{ [label]: name }, value]);

  gauge("communique_build_info", "Version and mode of this process.", ["version", "mode"], () => [
    [{ version, mode }, 1],
  ]);
  counter("communique_public_requests_total", "Answers to requests for public pages, by kind.", ["kind"], () =>
    by("kind", counts.answers),
  );
  gauge("communique_page_renders_under_way", "Public pages that are being rendered.", [], () =>
    one(counts.rendersUnderWay),
  );
  gauge("communique_page_renders_waiting", "Public pages that wait for their turn to be rendered.", [], () =>
    one(pages.extent.unrendered),
  );
  gauge("communique_page_checks_waiting", "Stored pages that wait to be asked whether they still hold.", [], () =>
    one(pages.extent.unasked),
  );
  gauge("communique_stored_pages", "Finished public pages that are kept.", [], () => one(pages.extent.pages));
  gauge("communique_stored_pages_bytes", "Memory that kept pages take.", [], () => one(pages.extent.bytes));
  counter("communique_stored_pages_unchanged_total", "Pages that a change elsewhere left as they were.", [], () =>
    one(counts.kept),
  );
  counter("communique_stored_pages_evicted_total", "Kept pages that were given up for want of room.", [], () =>
    one(counts.evictions),
  );
  counter("communique_generation_changes_total", "Ends of what was true in public, by cause.", ["cause"], () =>
    by("cause", counts.generations),
  );
  counter("communique_notices_total", "Notices of the database that something public may have changed.", [], () =>
    one(counts.notices),
  );
  gauge("communique_database_silence_seconds", "Time since the database last confirmed what is true.", [], () =>
    one(horizon.silence / 1000),
  );
  gauge("communique_database_connections", "Connections to the database server.", ["role", "state"], () =>
    databases.connections().flatMap(
      ({ role, used, idle }): Series => [
        [{ role, state: "used" }, used],
        [{ role, state: "idle" }, idle],
      ],
    ),
  );
  gauge("communique_database_requests_waiting", "Requests that wait for a connection.", ["role"], () =>
    databases.connections().map(({ role, waiting }): Series[number] => [{ role }, waiting]),
  );
  return registry;
}
