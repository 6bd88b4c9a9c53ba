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

// A video's player is asked for by whoever wants it, who is told before what that says of them.
for (const video of document.querySelectorAll("figure[data-player]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = video.dataset.load;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.title = video.querySelector("bdi").textContent;
    frame.allow = "fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = video.dataset.player;
    video.querySelector("a").replaceWith(frame);
    button.remove();
    frame.focus();
  });
  video.querySelector("a").after(button);
}

/** The text for people who quote it, as plain text and with its structure: in both with its notices and its source. */
async function copyText(article, source, address) {
  const parts = [article.querySelector("h1"), ...article.querySelectorAll("[data-notice], [data-text]")];
  const plain = [...parts.flatMap(plainBlocks), source].join("\n\n");

  const rich = document.createElement("div");
  rich.lang = document.documentElement.lang;
  rich.dir = document.documentElement.dir;
  const origin = document.createElement("p");
  origin.append(source.split("\n")[0], document.createElement("br"), linkTo(address));
  rich.append(...parts.map((part) => part.cloneNode(true)), origin);
  for (const element of rich.querySelectorAll("button, iframe, svg")) element.remove();
  for (const element of rich.querySelectorAll("*")) {
    for (const { name } of [...element.attributes])
      if (name !== "href" && name !== "start") element.removeAttribute(name);
    if (element.matches("a")) element.setAttribute("href", element.href);
  }

  await navigator.clipboard.write([
    new ClipboardItem({
      "text/plain": new Blob([plain], { type: "text/plain" }),
      "text/html": new Blob([rich.outerHTML], { type: "text/html" }),
    }),
  ]);
}

/** Paragraphs, headings and whole lists, each as one piece of text. */
function plainBlocks(part) {
  if (part.matches("ul, ol")) return [listText(part, "")];
  if (part.matches("figure[data-player]")) return [videoText(part)];
  if (part.matches("table")) return [tableText(part)];
  if (part.matches("p, h1, h2, h3")) return [textOf(part)];
  if (part.matches("figcaption")) return [`– ${[...part.children].map((name) => name.textContent).join(", ")}`];
  return [...part.children].flatMap(plainBlocks);
}

/** The title with the page, and the transcript: the order and signs of the text that the server makes. */
function videoText(video) {
  const [page, transcript] = [video.querySelector("a"), video.querySelector("figcaption a")];
  const title = video.querySelector("bdi").textContent;
  const lines = [page === transcript || !page ? title : `${title} (${page.href})`];
  if (transcript) lines.push(`${transcript.textContent}: ${transcript.href}`);
  return lines.join("\n");
}

function tableText({ caption, rows }) {
  const words = ({ children }) => [...children].map(textOf).join(" ").replaceAll("\n", " ");
  const lines = [...rows].map(({ cells }) => [...cells].map(words).join(" | "));
  return [...(caption ? [textOf(caption)] : []), ...lines].join("\n");
}

function listText(list, indent) {
  const lines = [...list.children].map((item, place) => {
    const marker = list.matches("ol") ? `${list.start + place}.` : "•";
    const pieces = item.children.length > 0 && item.querySelector("p") ? [...item.children] : [item];
    return pieces
      .map((piece, nth) => {
        if (piece.matches("ul, ol")) return listText(piece, `${indent}  `);
        return `${indent}${nth === 0 ? marker : " "} ${textOf(piece)}`;
      })
      .join("\n");
  });
  return lines.join("\n");
}

function textOf(block) {
  const copy = block.cloneNode(true);
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
  return copy.textContent.trim();
}

function linkTo(address) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = address;
  return link;
}
