"use strict";
(() => {
  const pane = document.getElementById("pane");
  const source = document.getElementById("source");
  if (!pane) { return; }
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
    const link = event.target.closest("a[data-source]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    event.preventDefault();
    const card = link.closest("[data-claim]");
    if (card) { choose(card, false); }
    show(link.dataset.source);
  });

  // One claim at a time on a report's page.
  const cards = [...document.querySelectorAll("[data-claim]")];
  const current = () => cards.find(c => c.hasAttribute("aria-current"));
  const choose = (card, move = true) => {
    if (!card) { return; }
    cards.forEach(c => c.removeAttribute("aria-current"));
    card.setAttribute("aria-current", "true");
    document.querySelectorAll("mark[data-claims]").forEach(m => m.classList.toggle("current", m.dataset.claims.split(" ").includes(card.dataset.claim)));
    if (move) { card.focus({ preventScroll: true }); card.scrollIntoView({ block: "center" }); show(card.dataset.claim); }
  };
  const step = by => { const at = cards.indexOf(current()); choose(cards[Math.min(cards.length - 1, Math.max(0, at + by))]); };
  document.querySelectorAll("mark[data-claims]").forEach(m => m.addEventListener("click", () => {
    if (getSelection().isCollapsed) { choose(cards.find(c => c.dataset.claim === m.dataset.claims.split(" ").at(-1))); }
  }));

  const press = name => current()?.querySelector(`[data-key="${name}"]`)?.click();
  const keys = document.getElementById("keys");
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) { return; }
    const act = {
      j: () => step(1), k: () => step(-1), a: () => press("a"), r: () => press("r"), e: () => press("e"),
      s: () => choose(cards.slice(cards.indexOf(current()) + 1).find(c => c.classList.contains("proposed"))),
      u: () => document.querySelector("[data-key=u]")?.click(),
      n: () => document.querySelector("[data-key=n]")?.click(),
      "/": () => document.getElementById("q").focus(), "?": () => keys.showModal(),
    }[event.key];
    if (act && !keys.open) { event.preventDefault(); act(); }
  });
  if (current() && (location.hash || new URLSearchParams(location.search).has("at"))) { current().scrollIntoView({ block: "center" }); }
})();
