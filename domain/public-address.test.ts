import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";

test.each(["93.184.215.14", "1.1.1.1", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"])("%s is public", (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ["loopback", "127.0.0.1"],
  ["loopback, elsewhere", "127.255.255.254"],
  ["loopback, IPv6", "::1"],
  ["nowhere", "0.0.0.0"],
  ["nowhere, IPv6", "::"],
  ["private", "10.0.0.1"],
  ["private", "172.16.0.1"],
  ["private", "192.168.1.1"],
  ["link-local and cloud metadata", "169.254.169.254"],
  ["metadata over IPv6", "fd00:ec2::254"],
  ["link-local, IPv6", "fe80::1"],
  ["link-local with its interface", "fe80::1%eth0"],
  ["public with an interface", "2606:4700:4700::1111%eth0"],
  ["site-local", "fec0::1"],
  ["shared by carriers, and a cloud's metadata", "100.100.100.200"],
  ["a cloud's platform service", "168.63.129.16"],
  ["protocol assignments", "192.0.0.192"],
  ["benchmarks", "198.18.0.1"],
  ["documentation", "203.0.113.7"],
  ["documentation, IPv6", "2001:db8::1"],
  ["multicast", "224.0.0.1"],
  ["multicast, IPv6", "ff02::1"],
  ["broadcast", "255.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["IPv4 mapped", "::ffff:127.0.0.1"],
  ["IPv4 mapped, hexadecimal", "::ffff:7f00:1"],
  ["a public IPv4 address, mapped", "::ffff:93.184.215.14"],
  ["IPv4 compatible", "::127.0.0.1"],
  ["IPv4 translated", "::ffff:0:127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::7f00:1"],
  ["6to4", "2002:7f00:1::"],
  ["Teredo", "2001::1"],
  ["discarded", "100::1"],
])("%s is not public: %s", (_, address) => expect(isPublicAddress(address)).toBe(false));

test.each(["", "localhost", "example.org", "2130706433x", "127.1 ", "[::1]"])("%j is no address", (address) =>
  expect(isPublicAddress(address)).toBe(false),
);
