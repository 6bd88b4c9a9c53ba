import ipaddr, { type IPv4, type IPv6 } from "ipaddr.js"; // Node, which runs the worker itself, finds no names in it

/**
 * Reached from within a cloud only, though their addresses look public: Azure's platform service (metadata, DNS).
 */
const platformServices = new Set(["168.63.129.16"]);

/**
 * Whether a network address belongs to the public internet: no loopback, private, link-local, shared, reserved or
 * documentation range, nothing that carries an IPv4 address inside an IPv6 one. Source: IANA special-purpose registries.
 *
 * @param address - as a resolver gives it; names and other spellings are no address
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return isIPv6(parsed) ? isGlobalUnicast(parsed) : !platformServices.has(parsed.toString());
}

function isIPv6(address: IPv4 | IPv6): address is IPv6 {
  return address.kind() === "ipv6";
}

/** 2000::/3 is all of IPv6 that is given out to the internet; a zone names an interface of this machine. */
function isGlobalUnicast(address: IPv6): boolean {
  return ((address.parts[0] ?? 0) & 0xe000) === 0x2000 && !address.zoneId;
}
