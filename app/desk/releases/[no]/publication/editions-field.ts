import { z } from "zod";
import { editionField, seenField } from "../../fields.ts";

/** The editions ticked on the form, each sent as `editionId:seen`. */
export const editionsField = z.array(z.string()).transform((chosen, context) =>
  chosen.map((value) => {
    const [editionId = "", seen = ""] = value.split(":");
    const parsed = z.object({ editionId: editionField, seen: seenField }).safeParse({ editionId, seen });
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "Not an edition with its hash" });
    return z.NEVER;
  }),
);
