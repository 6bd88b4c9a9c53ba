import { lookup } from "node:dns/promises";
import { connect as connectPlainly, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";

/** The little that a request needs of the network; tests have one of their own. */
export interface Network {
  /** All addresses of a name. Rejects where it has none. */
  resolve: (host: string) => Promise<string[]>;
  /** Opens a connection to an address, never to a name: what was judged is what is reached. */
  connect: (address: string, port: number, secure: { servername: string } | null) => Socket;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true, order: "ipv4first" })).map(({ address }) => address),
  connect: (address, port, secure) =>
    secure === null
      ? connectPlainly({ host: address, port })
      : connectSecurely({ host: address, port, ...(isName(secure.servername) && secure) }),
};

/** A server name is a name (RFC 6066); a certificate for an address is compared with the address. */
function isName(host: string): boolean {
  return !/^[\d.]+$|:/.test(host);
}
