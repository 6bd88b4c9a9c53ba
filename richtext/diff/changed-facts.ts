import type { PrintedContact, PrintedFacts } from "#domain/release.ts";
import { canonicalJson } from "../canonical.ts";

/**
 * A fact that is another one in the later text, as it is printed in each; "" for none. Two may print the same, as two
 * contacts of one name.
 */
export type FactChange =
  | { fact: "releaseType"; was: PrintedFacts["releaseType"]; is: PrintedFacts["releaseType"] }
  | { fact: "date" | "topics" | "countries" | "contact"; was: string; is: string };

const facts = ["date", "topics", "countries", "contact"] as const;

/** Which of the facts beside a text differ. A topic that is called something else differs. */
export function changedFacts(before: PrintedFacts, after: PrintedFacts): FactChange[] {
  const { releaseType: was } = before;
  const { releaseType: is } = after;
  return [
    ...(was === is ? [] : [{ fact: "releaseType" as const, was, is }]),
    ...facts
      .filter((fact) => canonicalJson(before[fact]) !== canonicalJson(after[fact]))
      .map((fact) => ({ fact, was: lineOf(before, fact), is: lineOf(after, fact) })),
  ];
}

function lineOf(printed: PrintedFacts, fact: (typeof facts)[number]): string {
  if (fact === "date") return printed.date ?? "";
  return fact === "contact" ? contactLine(printed.contact) : printed[fact].map(({ name }) => name).join(", ");
}

function contactLine(contact: PrintedContact | null): string {
  if (!contact) return "";
  const { name, phone, email, hours } = contact;
  return [name, phone, email, hours].filter((part) => part !== "").join(", ");
}
