import { type Db, databaseClock } from "#db/client.ts";
import { knownLinks, type TextOnItsWay, textsOnTheirWay, wantLinks } from "#db/queries/link-answers.ts";
import { revisionText } from "#db/queries/revision-text.ts";
import { answersSince, askedAddresses, mayAsk, silenceOf, toBeAsked } from "#domain/link-answer.ts";
import { textBlocks } from "#richtext/blocks.ts";

/**
 * Keeps the answers of texts new that wait for their approvers or their instant: asked again once they were handed in, and
 * shortly before they go out. Neither verb waits for it.
 */
export class LinksOnTheirWay {
  /** Addresses by revision, which never changes; of the texts of the last look. */
  #addresses = new Map<string, string[]>();
  readonly #db: Db;
  readonly #origin: string;
  readonly #hasNetwork: boolean;

  /** @param origin - of this site */
  constructor(db: Db, origin: string, hasNetwork: boolean) {
    this.#db = db;
    this.#origin = origin;
    this.#hasNetwork = hasNetwork;
  }

  async look(): Promise<void> {
    const texts = await textsOnTheirWay(this.#db);
    const at = await databaseClock(this.#db);
    const before = this.#addresses;
    this.#addresses = new Map();
    for (const text of texts) {
      const revision = `${text.localizationId} ${text.seq}`;
      const addresses = before.get(revision) ?? (await this.#addressesIn(text));
      this.#addresses.set(revision, addresses);
      const asked = mayAsk(addresses, silenceOf(text, this.#hasNetwork), this.#origin);
      const known = await knownLinks(this.#db, asked);
      await wantLinks(this.#db, toBeAsked(asked, known, { origin: this.#origin, at, since: answersSince(text, at) }));
    }
  }

  async #addressesIn({ localizationId, seq }: TextOnItsWay): Promise<string[]> {
    const text = await revisionText(this.#db, localizationId, seq);
    return text ? askedAddresses(textBlocks(text.content.body)) : [];
  }
}
