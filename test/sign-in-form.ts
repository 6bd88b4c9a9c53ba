/** The sign-in form as a browser without script sends it, ready for `POST /desk/sign-in`. */
export async function signInForm(
  port: number,
  typed: { email: string; password: string },
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const origin = `http://localhost:${port}`;
  const page = await (await fetch(`${origin}/desk/sign-in`, { headers: { accept: "text/html" } })).text();
  const form = new FormData();
  for (const [input] of page.matchAll(/<input type="hidden"[^>]*>/g)) {
    const name = attribute(input, "name");
    if (name !== "") form.set(name, attribute(input, "value"));
  }
  form.set("email", typed.email);
  form.set("password", typed.password);
  const coded = new Response(form);
  const body = Buffer.from(await coded.arrayBuffer());
  return {
    body,
    headers: {
      "content-type": coded.headers.get("content-type") ?? "",
      "content-length": String(body.length),
      accept: "text/html",
      host: `localhost:${port}`,
      origin,
    },
  };
}

function attribute(tag: string, name: string): string {
  const [, value = ""] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}
