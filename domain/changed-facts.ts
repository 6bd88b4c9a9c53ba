import type { PrintedContact, PrintedFacts } from "./release.ts";

/** A printed fact that is another one in the later text, as what readers saw and will see; "" for none. */
export type FactChange =
  | { fact: "releaseType"; was: PrintedFacts["releaseType"]; is: PrintedFacts["releaseType"] }
  | { fact: "date" | "topics" | "countries" | "contact"; was: string; is: string };

/** Which of the facts beside a text differ. A topic that is called something else differs. */
export function changedFacts(before: PrintedFacts, after: PrintedFacts): FactChange[] {
  const { releaseType: was } = before;
  const { releaseType: is } = after;
  const printed = (["date", "topics", "countries", "contact"] as const).map((fact) => ({
    fact,
    was: lineOf(before, fact),
    is: lineOf(after, fact),
  }));
  return [
    ...(was === is ? [] : [{ fact: "releaseType" as const, was, is }]),
    ...printed.filter((change) => change.was !== change.is),
  ];
}

function lineOf(facts: PrintedFacts, fact: "date" | "topics" | "countries" | "contact"): string {
  if (fact === "date") return facts.date ?? "";
  return fact === "contact" ? contactLine(facts.contact) : facts[fact].map(({ name }) => name).join(", ");
}

function contactLine(contact: PrintedContact | null): string {
  if (!contact) return "";
  const { name, phone, email, hours } = contact;
  return [name, phone, email, hours].filter((part) => part !== "").join(", ");
}
