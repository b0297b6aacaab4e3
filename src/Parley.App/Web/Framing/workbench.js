"use strict";
(() => {
  const pane = document.getElementById("pane");
  const source = document.getElementById("source");
  if (!document.body.classList.contains("desk")) { return; }
  const html = self.trustedTypes ? trustedTypes.createPolicy("parley", { createHTML: text => text }) : { createHTML: text => text };

  // The source pane fills without the page being left; the address says what it shows.
  const show = async ids => {
    const here = new URL(location.href);
    here.searchParams.set("source", ids);
    const asked = new URL("/-/source", location.origin);
    for (const name of ["as-of", "reviewed"]) { if (here.searchParams.has(name)) { asked.searchParams.set(name, here.searchParams.get(name)); } }
    asked.searchParams.set("source", ids);
    asked.searchParams.set("on", location.pathname);
    const answer = await fetch(asked);
    if (!answer.ok) { location.assign(here); return; }
    source.innerHTML = html.createHTML(await answer.text());
    source.scrollTop = 0;
    pane.classList.add("open");
    history.replaceState(null, "", here);
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-source], a[data-at]");
    if (!link || (!pane && !link.dataset.at) || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    event.preventDefault();
    if (link.dataset.at) { choose(link.closest("[data-claim]")); } else { show(link.dataset.source); }
  });

  // One claim at a time on a report's page.
  const cards = [...document.querySelectorAll("article[data-claim]")];
  const current = () => document.querySelector("[data-claim][aria-current]");
  const choose = card => {
    if (!card) { return; }
    cards.forEach(c => c.removeAttribute("aria-current"));
    card.setAttribute("aria-current", "true");
    document.querySelectorAll("mark[data-claims]").forEach(m => m.classList.toggle("current", m.dataset.claims.split(" ").includes(card.dataset.claim)));
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "center" });
    const here = new URL(location.href);
    here.searchParams.set("at", card.dataset.claim);
    here.hash = card.id;
    history.replaceState(null, "", here);
  };
  const step = by => { const at = cards.indexOf(current()); choose(cards[Math.min(cards.length - 1, Math.max(0, at + by))]); };
  document.querySelectorAll("mark[data-claims]").forEach(m => m.addEventListener("click", () => {
    if (getSelection().isCollapsed) { choose(cards.find(c => c.dataset.claim === m.dataset.claims.split(" ").at(-1))); }
  }));

  // A claim by hand rests on the words that are selected.
  const byHand = () => {
    const add = document.querySelector("[data-key=n]");
    if (!add) { return; }
    const to = new URL(add.href);
    const words = getSelection().toString().trim();
    if (words) { to.searchParams.set("words", words.slice(0, 2000)); }
    location.assign(to);
  };
  const press = name => current()?.querySelector(`[data-key="${name}"]`)?.click();
  const keys = document.getElementById("keys");
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) { return; }
    const act = {
      j: () => step(1), k: () => step(-1), a: () => press("a"), r: () => press("r"), e: () => press("e"),
      s: () => choose(cards.slice(cards.indexOf(current()) + 1).find(c => c.classList.contains("proposed"))),
      u: () => document.querySelector("[data-key=u]")?.click(),
      n: byHand,
      "/": () => document.getElementById("q").focus(), "?": () => keys.showModal(),
    }[event.key] ?? (/^[1-9]$/.test(event.key) ? () => press(event.key) : null);
    if (act && !keys.open) { event.preventDefault(); act(); }
  });

  // Files dropped anywhere are put in as if they had been chosen.
  const token = document.body.dataset.token;
  const isFiles = event => token && [...event.dataTransfer.types].includes("Files");
  document.addEventListener("dragover", event => { if (isFiles(event)) { event.preventDefault(); document.body.classList.add("dropping"); } });
  document.addEventListener("dragleave", event => { if (!event.relatedTarget) { document.body.classList.remove("dropping"); } });
  document.addEventListener("drop", event => {
    if (!isFiles(event)) { return; }
    event.preventDefault();
    const form = Object.assign(document.createElement("form"), { method: "post", action: "/reports", enctype: "multipart/form-data", hidden: true });
    const file = Object.assign(document.createElement("input"), { type: "file", name: "file", multiple: true });
    file.files = event.dataTransfer.files;
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "token", value: token }), file);
    document.body.append(form);
    form.submit();
  });
  document.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; button.addEventListener("click", () => print()); });
  if (current() && (location.hash || new URLSearchParams(location.search).has("at"))) { current().scrollIntoView({ block: "center" }); }
})();
