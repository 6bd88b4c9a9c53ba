import { isIP } from "node:net";
import type { AddressRefusal } from "#domain/address-outcome.ts";
import { isPublicAddress } from "#domain/public-address.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import type { Network } from "./network.ts";

export type NameNotFound = { code: "name_not_found" };

/**
 * The addresses of a host, if every one of them is public: a name that also leads into a private network is none to ask,
 * since nobody knows which address the next look would choose.
 */
export async function publicAddresses(
  { resolve }: Pick<Network, "resolve">,
  { hostname }: URL,
): Promise<Result<string[], AddressRefusal | NameNotFound>> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(host) > 0 ? [host] : await resolve(host).catch(() => []);
  if (addresses.length === 0) return refuse({ code: "name_not_found" });
  return addresses.every(isPublicAddress) ? ok(addresses) : refuse({ code: "not_public" });
}
