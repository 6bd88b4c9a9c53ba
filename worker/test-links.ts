import type { Databases } from "#db/client.ts";
import { forgetAnswers, keepAnswer, type TakenLink, takeLinks } from "#db/queries/link-answers.ts";
import { livePublication } from "#db/queries/live-publication.ts";
import type { AddressOutcome } from "#domain/address-outcome.ts";
import { isOwn, linkAnswer } from "#domain/link-answer.ts";
import { ownPage } from "#i18n/own-page.ts";
import { internet, type Network } from "#outbound/network.ts";
import { reachAddress } from "#outbound/reach-address.ts";
import { LinksOnTheirWay } from "./links-on-their-way.ts";

export interface LinkTestSettings {
  /** Of this site: its own pages are asked of the database. */
  origin: string;
  /** Null where this installation asks no other machine. */
  network: Network | null;
  /** Told once, and again after it has worked in between. */
  onFault: (cause: unknown) => void;
  pace?: Partial<Pace>;
}

interface Pace {
  /** Seconds between two looks for addresses that are to be asked. */
  look: number;
  /** Seconds between two looks through the texts on their way. */
  texts: number;
  /** Seconds between two questions to one host. */
  pause: number;
}

const usualPace: Pace = { look: 2, texts: 15, pause: 5 };
const mostAtOnce = 4;
const day = 24 * 60 * 60;

export { internet };

/**
 * Asks what the links of texts lead to, beside everything else: few at a time, one of a host, each within eight seconds.
 * Nothing waits for it, and what a process leaves undone another one does. docs/adr/0029
 */
export function testLinks(
  { app, reader }: Pick<Databases, "app" | "reader">,
  { origin, network, onFault, pace }: LinkTestSettings,
): { stop(): Promise<void> } {
  const { look, texts, pause } = { ...usualPace, ...pace };
  const stopped = new AbortController();
  const running = new Set<Promise<void>>();
  const onTheirWay = new LinksOnTheirWay(app, origin, network !== null);
  const only = network === null ? new URL(origin).host : null;
  let isFaulty = false;

  async function outcomeOf(address: string): Promise<AddressOutcome> {
    const { pathname } = new URL(address, origin);
    if (isOwn(address, origin)) return ownPage(pathname, (no, locale) => livePublication(reader, no, locale));
    if (network === null) return { kind: "untested", refusal: { code: "not_public" } };
    return reachAddress(address, network, stopped.signal);
  }

  async function ask({ address, before }: TakenLink): Promise<void> {
    const outcome = await outcomeOf(address);
    if (!stopped.signal.aborted) await keepAnswer(app, address, linkAnswer(outcome, before));
  }

  async function guarded(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      isFaulty = false;
    } catch (cause) {
      if (!isFaulty && !stopped.signal.aborted) onFault(cause);
      isFaulty = true;
    }
  }

  function begin(link: TakenLink): void {
    const asking = guarded(() => ask(link)).finally(() => running.delete(asking));
    running.add(asking);
  }

  async function takeSome(): Promise<void> {
    const most = mostAtOnce - running.size;
    if (most > 0) for (const link of await takeLinks(app, { most, only, pause })) begin(link);
  }

  const rounds = [
    every(look, () => guarded(takeSome)),
    every(texts, () => guarded(() => onTheirWay.look())),
    every(day, () => guarded(() => forgetAnswers(app))),
  ];
  return {
    async stop() {
      stopped.abort();
      await Promise.all(rounds.map((round) => round.stop()));
      await Promise.all(running);
    },
  };
}

/** Works at once, and again so many seconds after it was done. */
function every(seconds: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const round = () => {
    working = work().then(() => {
      if (!isOver) timer = setTimeout(round, seconds * 1000);
    });
  };
  round();
  return {
    stop() {
      isOver = true;
      clearTimeout(timer);
      return working;
    },
  };
}
