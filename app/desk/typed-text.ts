import { z } from "zod";

/**
 * A text from a form: composed (NFC), without space around it, and without the NUL character, which no browser types and
 * no database takes.
 */
export const typedText = z.string().overwrite((text) => text.replaceAll("\u0000", "").normalize("NFC").trim());
