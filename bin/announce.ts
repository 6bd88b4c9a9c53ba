import { demoPassword } from "#auth/demo-accounts.ts";
import { people } from "./demo/people.ts";

export interface Started {
  mode: "demo" | "production";
  isFirst: boolean;
  origin: string;
}

/** Tells the operator where the product is, and in a demo who may sign in. */
export function announce(say: (line: string) => void, { mode, isFirst, origin }: Started): void {
  say("");
  say(`Communiqué is ready (${mode} mode).`);
  say(`  Site  ${origin}/`);
  say(`  Desk  ${origin}/desk`);
  if (mode === "demo") {
    say("");
    say(`Demo accounts, all with the password ${demoPassword}`);
    for (const { email, roles } of Object.values(people))
      say(`  ${email.padEnd(40)} ${roles.join(", ").replaceAll("_", " ")}`);
  } else if (isFirst) {
    say("");
    say("There is nobody yet. Add the first administrator:");
    say('  npm run person:add -- --name "…" --email … --role admin');
  }
  say("");
}
