import { Temporal } from "temporal-polyfill";
import { ok, type Result, refuse } from "./result.ts";

/** A time as somebody types it, without zone. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM`, 24-hour */
  time: string;
  /** Which of two instants is meant when clocks go back; has no effect on any other time. */
  fold?: "earlier" | "later";
}

export type WallTimeRefusal =
  | { code: "invalid_time" }
  | { code: "nonexistent_time"; date: string; time: string; before: string; after: string }
  | { code: "ambiguous_time"; date: string; time: string; earlier: Date; later: Date };

/**
 * The instant at which the clocks of a zone show this time.
 *
 * A time that clocks skip is refused with the two to offer instead, `before` and `after` (`HH:MM`); one that they show
 * twice is asked about, until `fold` says which is meant.
 *
 * @param zone - IANA name, for example `Europe/Berlin`
 */
export function instantOf({ date, time, fold }: WallTime, zone: string): Result<Date, WallTimeRefusal> {
  const typed = parse(date, time);
  if (!typed) return refuse({ code: "invalid_time" });
  const earlier = typed.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = typed.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return ok(new Date(earlier.epochMilliseconds));
  if (!earlier.toPlainDateTime().equals(typed)) {
    return refuse({ code: "nonexistent_time", date, time, before: clock(earlier), after: clock(later) });
  }
  if (fold) return ok(new Date((fold === "earlier" ? earlier : later).epochMilliseconds));
  return refuse({
    code: "ambiguous_time",
    date,
    time,
    earlier: new Date(earlier.epochMilliseconds),
    later: new Date(later.epochMilliseconds),
  });
}

/** What the clocks of a zone show at an instant. */
export function wallTimeOf(instant: Date, zone: string): WallTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return { date: shown.toPlainDate().toString(), time: clock(shown) };
}

function parse(date: string, time: string): Temporal.PlainDateTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

function clock(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: "minute" });
}
