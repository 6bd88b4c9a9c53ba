import type { Desk } from "#db/desk.ts";
import { type Newcomer, type NotAnAdmin, addPerson as rule } from "#domain/administration.ts";
import type { Result } from "#domain/result.ts";
import { type EnrolmentRefusal, enrolPerson } from "./enrol-person.ts";

/** Makes an account for a colleague. */
export async function addPerson(
  { accounts, person }: Desk,
  given: Newcomer & { passwordHash: string },
): Promise<Result<{ id: string }, EnrolmentRefusal | NotAnAdmin>> {
  const decision = rule(person, given);
  if (!decision.ok) return decision;
  return enrolPerson(accounts, person, given);
}
