// Conveniences of an article's page: copy, share, print. Everything can be read and used without them.
const tools = document.querySelector("[data-tools]");
const article = tools?.closest("article");

if (tools && article) {
  const { address, source } = tools.dataset;
  const status = tools.querySelector("[role=status]");
  const share = tools.querySelector("[data-act=share]");
  if (navigator.share) share.hidden = false;

  const acts = {
    text: () => copyText(article, `${source}\n${address}`, address),
    link: () => navigator.clipboard.writeText(address),
    share: () => navigator.share({ title: article.querySelector("h1").textContent, url: address }),
    print: () => window.print(),
  };

  tools.addEventListener("click", async ({ target }) => {
    const act = target.closest("button")?.dataset.act;
    if (!act) return;
    status.textContent = "";
    try {
      await acts[act]();
      if (act === "text" || act === "link") status.textContent = status.dataset.said;
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  });
}

/** The text for people who quote it: as plain text and with its structure, in both with its source. */
async function copyText(article, source, address) {
  const headline = article.querySelector("h1");
  const blocks = [headline, ...article.querySelectorAll("[data-text] :is(p, h2, h3, li, figcaption)")];
  const plain = [...blocks.filter((block) => !block.querySelector("p, li")).map(asPlain), source].join("\n\n");

  const rich = document.createElement("div");
  rich.lang = document.documentElement.lang;
  rich.dir = document.documentElement.dir;
  const text = article.querySelector("[data-text]").cloneNode(true);
  for (const element of text.querySelectorAll("[class]")) element.removeAttribute("class");
  for (const link of text.querySelectorAll("a")) link.setAttribute("href", link.href);
  const origin = document.createElement("p");
  origin.append(source.split("\n")[0], document.createElement("br"), linkTo(address));
  rich.append(headline.cloneNode(true), ...text.childNodes, origin);

  await navigator.clipboard.write([
    new ClipboardItem({
      "text/plain": new Blob([plain], { type: "text/plain" }),
      "text/html": new Blob([rich.outerHTML], { type: "text/html" }),
    }),
  ]);
}

function asPlain(block) {
  const text = [...block.childNodes].map((node) => (node.nodeName === "BR" ? "\n" : node.textContent)).join("");
  if (block.matches("figcaption")) return `– ${[...block.children].map((part) => part.textContent).join(", ")}`;
  return block.closest("li") ? `• ${text}` : text;
}

function linkTo(address) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = address;
  return link;
}
