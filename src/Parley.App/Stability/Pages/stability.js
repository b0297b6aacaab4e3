(() => {
  const svg = document.querySelector('svg.states'), states = [...document.querySelectorAll('svg.states a.state')], panel = document.getElementById('details');
  if (!states.length) return;
  let chosen = null, begun = false;
  const make = (tag, text, name) => { const e = document.createElement(tag); if (text) e.textContent = text; if (name) e.className = name; return e; };
  const show = (id, apart = true) => {
    for (const e of svg.querySelectorAll('.lit, .on')) e.classList.remove('lit', 'on');
    svg.classList.toggle('some', !!id && apart);
    const entry = id && document.getElementById(id);
    if (!entry) { panel.hidden = true; return; }
    for (const e of svg.querySelectorAll('[data-s="' + id + '"]')) e.classList.add('lit');
    if (apart) for (const e of svg.querySelectorAll('[data-a="' + id + '"], [data-b="' + id + '"]')) e.classList.add('on');
    const parts = [make('h3', entry.querySelector('h3').textContent)];
    const lasting = entry.querySelector('p.lasting');
    if (lasting) parts.push(make('p', lasting.textContent, 'lasting'));
    for (const who of entry.querySelectorAll('.entry')) {
      const p = make('p'), does = who.querySelector('.does'), moves = who.querySelector('.moves');
      p.append(make('span', who.querySelector('dt').textContent, 'by'));
      if (does) p.append(make('i', does.textContent), '. ');
      p.append(moves ? moves.textContent : 'Cannot move.');
      parts.push(p);
    }
    const link = make('a', 'Why it lasts or does not'); link.href = '#' + id;
    panel.replaceChildren(...parts, link);
    panel.hidden = false;
  };
  const go = s => { for (const o of states) o.tabIndex = o === s ? 0 : -1; };
  const first = states.find(s => s.querySelector('.here')) || states[0];
  go(first);
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  states.forEach((s, i) => {
    s.addEventListener('mouseenter', () => show(s.dataset.s));
    s.addEventListener('mouseleave', () => show(chosen, begun));
    s.addEventListener('focus', () => { chosen = s.dataset.s; begun = true; go(s); show(chosen); });
    s.addEventListener('click', e => { e.preventDefault(); s.focus(); });
    s.addEventListener('keydown', e => {
      if (e.key === 'Escape') { begun = false; show(chosen, false); return; }
      const to = e.key === 'Home' ? 0 : e.key === 'End' ? states.length - 1 : e.key in steps ? Math.min(states.length - 1, Math.max(0, i + steps[e.key])) : -1;
      if (to >= 0) { e.preventDefault(); states[to].focus(); }
    });
  });
  show(chosen = first.dataset.s, false);
})();
