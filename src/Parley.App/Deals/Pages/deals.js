(() => {
  const points = [...document.querySelectorAll('.plot a.point')], panel = document.getElementById('details');
  if (!points.length) return;
  let chosen = null;
  const make = (tag, text, name) => { const e = document.createElement(tag); if (text) e.textContent = text; if (name) e.className = name; return e; };
  const show = id => {
    for (const e of document.querySelectorAll('.lit, .lit-cell')) e.classList.remove('lit', 'lit-cell');
    const row = id && document.getElementById(id);
    if (!row) return;
    for (const e of document.querySelectorAll('[data-p="' + id + '"]')) e.classList.add(e.matches('a.point') ? 'lit' : 'lit-cell');
    const parts = make('ul');
    for (const p of row.querySelectorAll('.part')) {
      const item = make('li');
      item.append(make('span', p.querySelector('.issue').textContent, 'issue'), ' ', p.querySelector('.option').textContent);
      parts.append(item);
    }
    const worth = [...row.querySelectorAll('td.worth')].map(c => { const p = make('p', c.dataset.side); for (const n of c.childNodes) p.append(n.cloneNode(true)); return p; });
    const rules = [...row.querySelectorAll('.rule')].map(r => { const p = make('p'); for (const n of r.childNodes) p.append(n.cloneNode(true)); return p; });
    const link = make('a', 'Its row in the table'); link.href = '#' + id;
    panel.replaceChildren(make('h3', row.dataset.name), ...worth, parts, ...rules, link);
    panel.hidden = false;
  };
  const go = p => { for (const o of points) o.tabIndex = o === p ? 0 : -1; };
  const first = points.find(p => p.matches('.picked')) || points[0];
  go(first);
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  points.forEach((p, i) => {
    p.addEventListener('mouseenter', () => show(p.dataset.p));
    p.addEventListener('mouseleave', () => show(chosen));
    p.addEventListener('focus', () => { chosen = p.dataset.p; go(p); show(chosen); });
    p.addEventListener('click', e => { e.preventDefault(); p.focus(); });
    p.addEventListener('keydown', e => {
      const to = e.key === 'Home' ? 0 : e.key === 'End' ? points.length - 1 : e.key in steps ? Math.min(points.length - 1, Math.max(0, i + steps[e.key])) : -1;
      if (to >= 0) { e.preventDefault(); points[to].focus(); }
    });
  });
  show(chosen = first.dataset.p);
})();
