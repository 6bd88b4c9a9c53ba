/** A text as the server has it. */
export interface SavedText {
  seq: number;
  hash: string;
  at: Date;
}

/** What somebody else saved meanwhile; the writer's own text stays where it is. */
export interface OtherText<Text> {
  seq: number;
  by: string;
  at: Date;
  content: Text;
}

export interface SaveState<Text> {
  saved: SavedText | null;
  /** The text of `saved`, as a string to compare by. */
  savedAs: string;
  writtenAs: string;
  phase: "resting" | "saving" | "failed" | "conflict";
  /** Code of the refusal that the last save met, other than a conflict. */
  refusal: { code: string } | null;
  other: OtherText<Text> | null;
}

export type SaveEvent<Text> =
  | { type: "written"; as: string }
  | { type: "sent" }
  | { type: "kept"; as: string; saved: SavedText }
  | { type: "failed"; refusal: { code: string } | null }
  | { type: "overtaken"; other: OtherText<Text> }
  | { type: "based_on_other"; saved: SavedText; as: string };

export type SaveStatus = "never" | "saved" | "unsaved" | "saving" | "failed" | "conflict";

/** One word for the truth about the text on the screen. */
export function saveStatus(state: SaveState<unknown>): SaveStatus {
  if (state.phase === "conflict" || state.phase === "saving") return state.phase;
  if (state.writtenAs !== state.savedAs) return state.phase === "failed" ? "failed" : "unsaved";
  return state.saved ? "saved" : "never";
}

export function startOfSaving<Text>(saved: SavedText | null, as: string): SaveState<Text> {
  return { saved, savedAs: as, writtenAs: as, phase: "resting", refusal: null, other: null };
}

/** A save that comes back confirms what was sent, not what has been typed since. */
export function afterSaveEvent<Text>(state: SaveState<Text>, event: SaveEvent<Text>): SaveState<Text> {
  switch (event.type) {
    case "written":
      return { ...state, writtenAs: event.as };
    case "sent":
      return { ...state, phase: "saving", refusal: null };
    case "kept":
      return { ...state, phase: "resting", saved: event.saved, savedAs: event.as, refusal: null, other: null };
    case "failed":
      return { ...state, phase: "failed", refusal: event.refusal };
    case "overtaken":
      return { ...state, phase: "conflict", other: event.other };
    case "based_on_other":
      return { ...state, phase: "resting", saved: event.saved, savedAs: event.as, other: null };
  }
}
