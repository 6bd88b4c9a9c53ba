import { randomBytes, randomInt } from "node:crypto";

/** A new id, uuid v7: sorts by the millisecond in which it was made, so that indexes grow at their end. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * A release number: seven digits, drawn at random so that it betrays no count of drafts.
 * May be taken: the constraint `one_release_per_number` says so, and another is drawn.
 */
export function drawReleaseNumber(): number {
  return randomInt(1_000_000, 10_000_000);
}
