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
    if (link.dataset.at) { choose(link.closest("[data-claim]")); } else { show(link.dataset.source || new URL(link.getAttribute("href"), location.href).searchParams.get("source")); }
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
    form.requestSubmit();
  });
  // What follows from the model is worked out anew while a slider moves; the address holds what is otherwise than drafted.
  const model = document.querySelector("[data-live]");
  if (model) {
    const answers = document.getElementById("answers");
    model.classList.add("answering");
    const sentences = [...model.querySelectorAll("[data-sentence]")];
    const keys = new Set(sentences.map(row => row.dataset.sentence));
    let [busy, again, why] = [false, false, new URLSearchParams(location.search).get("why")];
    const state = () => {
      // What was changed on other pages of the model goes along.
      const asked = new URLSearchParams(location.search);
      const [set, out, line] = ["set", "out", "line"].map(name => (asked.get(name) ?? "").split(",").filter(part => part && !keys.has(part.split(":")[0])));
      for (const row of sentences) {
        const key = row.dataset.sentence;
        const ends = [...row.querySelectorAll("input[type=range]")];
        const [low, high] = ends.map(i => Number(i.value)).sort((a, b) => a - b);
        const struck = row.querySelector(`[name="out.${key}"]`)?.checked;
        const taken = row.querySelector(`[name="line.${key}"]`)?.checked;
        const moved = ends.length && (low !== Number(ends[0].dataset.was) || high !== Number(ends[1].dataset.was));
        if (struck) { out.push(key); } else if (taken) { line.push(key); } else if (moved) { set.push(`${key}:${low}-${high}`); }
        row.classList.toggle("out", Boolean(struck));
        row.classList.toggle("otherwise", Boolean(struck || taken || moved));
        const reach = row.querySelector("output");
        if (reach) { reach.textContent = struck ? "0–100" : `${low}–${high}`; }
      }
      const here = new URL(location.href);
      for (const [name, keys] of [["set", set], ["out", out], ["line", line]]) { if (keys.length) { here.searchParams.set(name, keys.sort().join(",")); } else { here.searchParams.delete(name); } }
      if (why) { here.searchParams.set("why", why); }
      here.hash = "";
      return here;
    };
    // Why a package fails takes longer than a step of a slider may: it waits, faded, until the slider is let go.
    const work = async whole => {
      if (busy) { again = true; return; }
      busy = true;
      do {
        again = false;
        const here = state();
        history.replaceState(null, "", here);
        for (const link of model.querySelectorAll("a[data-further]")) {
          const there = new URL(here);
          if (link.dataset.further) { there.searchParams.set("after", link.dataset.further); } else { there.searchParams.delete("after"); }
          link.href = there;
        }
        const asked = new URL(model.dataset.live + here.search, location.origin);
        if (!whole) { asked.searchParams.delete("why"); }
        const answer = await fetch(asked);
        if (!answer.ok) { continue; }
        const kept = document.getElementById("why");
        answers.innerHTML = html.createHTML(await answer.text());
        if (!whole && kept) { kept.classList.add("stale"); answers.append(kept); }
      } while (again);
      busy = false;
    };
    model.addEventListener("input", event => { if (event.target.closest("[data-sentence]")) { work(event.target.type !== "range"); } });
    model.addEventListener("change", event => { if (why && event.target.type === "range") { work(true); } });
    model.addEventListener("click", event => {
      const link = event.target.closest("a[data-why]");
      if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
      event.preventDefault();
      why = link.dataset.why;
      work(true).then(() => document.getElementById("why")?.scrollIntoView({ block: "nearest" }));
    });
  }
  // The positions as they had been said by a day are fetched while the slider moves; what is otherwise than a moment before is marked.
  const play = document.getElementById("play");
  if (play) {
    const played = document.getElementById("played");
    const days = play.dataset.days.split(" ");
    const inWords = day => new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const said = () => play.value === play.max ? "as it stands" : `by ${inWords(days[play.value])}`;
    const cells = root => new Map([...root.querySelectorAll("#board tr[id] td")].map(c => [`${c.closest("tr").id} ${c.dataset.side}`, c]));
    const told = c => c.innerText.replace(/\s+/g, " ").trim();
    let [busy, again] = [false, false];
    const turn = async () => {
      played.textContent = said();
      play.setAttribute("aria-valuetext", said());
      if (busy) { again = true; return; }
      busy = true;
      do {
        again = false;
        const here = new URL(location.href);
        if (play.value === play.max) { here.searchParams.delete("as-of"); } else { here.searchParams.set("as-of", days[play.value]); }
        here.searchParams.delete("after");
        here.hash = "";
        const answer = await fetch(here);
        if (!answer.ok || again) { continue; }
        const page = new DOMParser().parseFromString(html.createHTML(await answer.text()), "text/html");
        const before = new Map([...cells(document)].map(([key, cell]) => [key, told(cell)]));
        const parts = [...page.querySelectorAll("[data-turns]")];
        document.querySelectorAll("[data-turns]").forEach((part, at) => part.replaceWith(document.adoptNode(parts[at])));
        history.replaceState(null, "", here);
        const turned = [...cells(document)].filter(([key, cell]) => (before.get(key) ?? "") !== told(cell));
        turned.forEach(([, cell]) => cell.classList.add("turned"));
        played.textContent = `${said()}; ${turned.length === 0 ? "nothing" : turned.length} otherwise than before`;
      } while (again);
      busy = false;
    };
    play.closest(".play").hidden = false;
    played.textContent = said();
    play.setAttribute("aria-valuetext", said());
    play.addEventListener("input", turn);
  }
  // Written to by another program or page, the record is shown as it is now; whoever is writing something is only told.
  const news = document.getElementById("news");
  const dirty = () => [...document.querySelectorAll("main form")].some(f => [...f.elements].some(e => e.type !== "hidden" && !e.closest("[data-live]") && (e.matches("input:not([type=checkbox], [type=range]), textarea") ? e.value !== e.defaultValue : false)));
  let [listening, asked] = [null, false];
  const listen = () => {
    if (document.hidden) { listening?.close(); listening = null; return; }
    if (listening) { return; }
    listening = new EventSource("/events");
    listening.addEventListener("state", event => {
      const told = event.data.split(" ");
      if (document.body.dataset.state.split(" ").every((state, at) => state === told[at]) || asked) { return; }
      if (!dirty() && !getSelection().toString() && !document.querySelector("dialog[open]")) { location.reload(); asked = true; return; }
      const link = Object.assign(document.createElement("a"), { href: location.href, textContent: "Show it as it is now" });
      link.addEventListener("click", click => { click.preventDefault(); location.reload(); });
      news.replaceChildren("The record has changed. ", link);
      news.hidden = false;
    });
    listening.addEventListener("progress", event => { news.textContent = event.data; news.hidden = false; });
  };
  document.addEventListener("submit", event => { asked = event.target.method === "post"; });
  document.addEventListener("visibilitychange", listen);
  listen();
  document.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; button.addEventListener("click", () => print()); });
  if (current() && (location.hash || new URLSearchParams(location.search).has("at"))) { current().scrollIntoView({ block: "center" }); }
})();
