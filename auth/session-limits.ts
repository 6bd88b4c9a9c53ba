import type { SessionLimits } from "#db/queries/session.ts";

/** Four hours without a request, a working day in all; seconds. */
export const sessionLimits: SessionLimits = { idle: 4 * 3600, absolute: 12 * 3600 };
