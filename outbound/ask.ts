import { request as requestPlainly } from "node:http";
import { request as requestSecurely } from "node:https";
import type { AddressRefusal } from "#domain/address-outcome.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { Network } from "./network.ts";
import { type NameNotFound, publicAddresses } from "./public-addresses.ts";

/** What came back, as far as it was read. */
export interface Answer {
  status: number;
  /** Of a redirect; it may be relative. */
  location: string | null;
  isPage: boolean;
  /** The beginning of the body; empty for HEAD. */
  bytes: Uint8Array;
}

/** Of a page's beginning, where its title is. */
const mostBytes = 64 * 1024;

/**
 * One request to the public internet, to an address that was looked up once and judged. No redirect is followed, nothing
 * is sent along but what a browser without a past would send, and no more is read than the beginning.
 */
export async function ask(
  network: Network,
  url: URL,
  method: "HEAD" | "GET",
  signal: AbortSignal,
): Promise<Result<Answer, AddressRefusal | NameNotFound>> {
  const addresses = await publicAddresses(network, url);
  if (!addresses.ok) return addresses;
  let refusal: AddressRefusal = { code: "no_answer" };
  for (const address of addresses.value.slice(0, 2)) {
    try {
      return ok(await answer(network, address, url, method, signal));
    } catch (error) {
      refusal = { code: isAboutCertificate(error) ? "not_secure" : "no_answer" };
      if (signal.aborted) break;
    }
  }
  return refuse(refusal);
}

function answer(network: Network, address: string, url: URL, method: "HEAD" | "GET", signal: AbortSignal) {
  const isSecure = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const request = isSecure ? requestSecurely : requestPlainly;
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, {
      method,
      signal,
      // no agent, neither Node's own nor `false`: an agent would look the name up once more and connect by itself
      createConnection: () => network.connect(address, port, isSecure ? { servername: host } : null),
      defaultPort: isSecure ? 443 : 80,
      maxHeaderSize: 16 * 1024,
      headers: {
        accept: "text/html,application/xhtml+xml,*/*;q=0.5",
        "accept-encoding": "identity",
        connection: "close",
        "user-agent": "Mozilla/5.0 (compatible; Communique link test)",
      },
    });
    asked.on("error", reject);
    asked.end();
    asked.on("response", (response) => {
      const { statusCode = 0, headers } = response;
      const chunks: Buffer[] = [];
      let length = 0;
      const finish = () => {
        asked.destroy();
        resolve({
          status: statusCode,
          location: headers.location ?? null,
          isPage: /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers["content-type"] ?? ""),
          bytes: headers["content-encoding"] ? new Uint8Array() : Buffer.concat(chunks).subarray(0, mostBytes),
        });
      };
      response.on("error", reject);
      response.on("end", finish);
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length >= mostBytes) finish();
      });
    });
  });
}

function isAboutCertificate(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /CERT|SELF_SIGNED|ERR_TLS|EPROTO|ERR_SSL/.test(code);
}
