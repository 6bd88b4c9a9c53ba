import type { Locale } from "#domain/locale.ts";
import { longestField } from "../content.ts";
import { findDate } from "./dates.ts";
import type { ImportFinding } from "./import-finding.ts";
import { type SourceBlock, textOf } from "./source-page.ts";
import { placeIn } from "./speaker.ts";

/** The first paragraph as lead, with the dateline that it may begin with taken off. */
export interface Lead {
  lead: string;
  place: string | null;
  date: string | null;
  blocks: SourceBlock[];
  findings: ImportFinding[];
}

/** Without a first paragraph of fitting length there is no lead, and nothing is taken from the text. */
export function takeLead(blocks: SourceBlock[], locale: Locale): Lead {
  const [first, ...rest] = blocks;
  const text = first?.kind === "paragraph" ? textOf(first).replace(/[^\S\u00a0\u202f]+/gu, " ") : "";
  if (first?.kind !== "paragraph" || text === "" || text.length > longestField.lead)
    return { lead: "", place: null, date: null, blocks, findings: [] };

  const dateline = readDateline(text, locale);
  const place = placeIn(text);
  return {
    lead: dateline?.rest ?? text,
    place: dateline?.place ?? place,
    date: dateline?.date ?? null,
    blocks: rest,
    findings: [
      ...(dateline === null && place !== null ? [{ code: "place_proposed", place } as const] : []),
      ...linksIn(first.inline),
    ],
  };
}

/** "Lindmar, 4 June 2026 – The ministers …", "LINDMAR (4 June 2026) – …" */
function readDateline(text: string, locale: Locale): { place: string; date: string; rest: string } | null {
  const found = findDate(text.slice(0, 80), locale);
  if (found === null) return null;
  const place = /^([\p{L}\p{M}' ’.-]{2,40}?)[,،]?\s*\(?\s*(?:den |le |on )?$/u
    .exec(text.slice(0, found.index))?.[1]
    ?.trim();
  const after = /^\s*\)?\s*[–—:-]\s*(?=\S)/u.exec(text.slice(found.index + found.text.length));
  if (!place || after === null) return null;
  return { place, date: found.date, rest: text.slice(found.index + found.text.length + after[0].length) };
}

function linksIn(inline: Extract<SourceBlock, { kind: "paragraph" }>["inline"]): ImportFinding[] {
  return inline.flatMap((node) => {
    const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
    return typeof href === "string" ? [{ code: "link_left_out_of_lead", text: node.text ?? "", href } as const] : [];
  });
}
