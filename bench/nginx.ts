import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "#test/server.ts";
import { type Usage, usageOf } from "./process-usage.ts";
import { isMissing } from "./wrk.ts";

/** An answer as it goes over the wire. */
export interface Answer {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: Buffer;
}

export interface Nginx extends AsyncDisposable {
  readonly origin: string;
  usage(): Promise<Usage>;
}

/** What a GET that accepts gzip is answered, still compressed. */
export function answerOf(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers: { "accept-encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const raw = response.rawHeaders;
        const headers = raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""] as const] : []));
        resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
      });
    }).on("error", reject);
  });
}

/**
 * An nginx of one process that serves answers as files that are compressed already, with the headers they came with.
 *
 * @param answers - by path
 * @throws Error with a sentence where nginx is missing
 */
export async function startNginx(answers: ReadonlyMap<string, Answer>): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "communique-nginx-"));
  const port = await freePort();
  for (const [path, { body }] of answers) {
    const file = join(directory, "www", `${path}.gz`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  await writeFile(join(directory, "nginx.conf"), configuration(directory, port, answers));

  const child = spawn("nginx", ["-p", directory, "-c", "nginx.conf", "-e", "error.log"], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const missing = new Promise<never>((_, reject) =>
    child.once("error", (error) =>
      reject(isMissing(error) ? new Error("nginx is missing: apt-get install wrk nginx") : error),
    ),
  );
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const origin = `http://127.0.0.1:${port}`;
  await Promise.race([listening(origin), missing]);
  const { pid } = child;
  if (pid === undefined) throw new Error("nginx did not start.");
  return {
    origin,
    usage: () => usageOf(pid),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await ended;
      process.off("exit", kill);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function listening(origin: string): Promise<void> {
  for (let tenths = 0; tenths < 100; tenths += 1) {
    const isThere = await answerOf(origin).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await pause(100);
  }
  throw new Error("nginx does not listen.");
}

// these nginx writes itself
const own = /^(date|connection|keep-alive|content-length|content-encoding|content-type)$/i;

const quoted = (value: string) => `"${value.replaceAll(/["\\]/g, "\\$&")}"`;

function configuration(directory: string, port: number, answers: ReadonlyMap<string, Answer>): string {
  const locations = [...answers].map(([path, { headers }]) => {
    const type = headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? "";
    const added = headers.filter(([name]) => !own.test(name));
    return `location = ${path} {
      default_type ${quoted(type)};
      ${added.map(([name, value]) => `add_header ${name} ${quoted(value)};`).join("\n      ")}
    }`;
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `daemon off;
master_process off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { worker_connections 1024; }
http {
  access_log off;
  server_tokens off;
  etag off;
  types {}
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  keepalive_timeout 65s 65s;
  open_file_cache max=100 inactive=1h;
  gzip_static on;
  ${temporary.map((name) => `${name}_temp_path ${directory}/${name};`).join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    root ${directory}/www;
    ${locations.join("\n    ")}
  }
}
`;
}
