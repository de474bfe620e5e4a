// The table of findings: filters, order and pages, all of which the address keeps (#severity=CRITICAL&sort=amount).
// Text only ever reaches the page as text; the markup of a row is cloned from the page's own template.
(() => {
  'use strict';

  const PAGE = 100;
  const FILTERS = ['severity', 'criterion', 'owner', 'stage'];
  const DEFAULTS = { q: '', severity: '', criterion: '', owner: '', stage: '', sort: 'severity', dir: 'asc', page: '1' };

  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = JSON.parse(byId('data').textContent);
  const { names, texts, findings } = data;
  const form = byId('filters');
  const table = byId('table');
  const template = table.tBodies[0].rows[0]; // a row that the page was written with: what is in it gets replaced
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let state = { ...DEFAULTS };

  const nameOf = (kind, id) => (id === undefined ? '' : names[kind][id]);

  // ---- what is shown: filter and order

  const searched = new WeakMap();

  function searchText(finding) {
    if (!searched.has(finding)) {
      const { title } = data.criteria[finding.criterion];
      const words = [finding.message, title, finding.criterion, finding.deal, finding.dealId, finding.client,
        nameOf('owner', finding.owner), nameOf('stage', finding.stage)];
      searched.set(finding, words.join('\n').toLocaleLowerCase());
    }
    return searched.get(finding);
  }

  function matches(finding, words) {
    return FILTERS.every((key) => state[key] === '' || finding[key] === state[key])
      && words.every((word) => searchText(finding).includes(word));
  }

  // Each key gives a number or a text; what is unknown goes last, whichever way.
  const KEYS = {
    severity: (finding) => Object.keys(names.severity).indexOf(finding.severity),
    message: (finding) => data.criteria[finding.criterion].title,
    deal: (finding) => finding.deal,
    owner: (finding) => nameOf('owner', finding.owner),
    stage: (finding) => finding.stage && Object.keys(names.stage).indexOf(finding.stage),
    amount: (finding) => finding.amount,
    since: (finding) => finding.since,
  };

  function compare(a, b) {
    return typeof a === 'number' ? a - b : collator.compare(a, b);
  }

  function ordered(shown) {
    const key = KEYS[state.sort];
    const sign = state.dir === 'desc' ? -1 : 1;
    const known = [];
    const unknown = [];
    for (const finding of shown) {
      const value = key(finding);
      (value === undefined || value === '' ? unknown : known).push([value, finding]);
    }
    // Amounts of different currencies are in no order with each other.
    const group = ([, finding]) => (state.sort === 'amount' ? finding.currency : '');
    known.sort((a, b) => compare(group(a), group(b)) || sign * compare(a[0], b[0]));
    return [...known.map(([, finding]) => finding), ...unknown.map(([, finding]) => finding)];
  }

  function selected() {
    const words = state.q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return ordered(findings.filter((root) => [root, ...root.follows].some((each) => matches(each, words))));
  }

  // ---- a row

  function severity(element, id) {
    element.textContent = nameOf('severity', id);
    element.className = `severity ${id}`;
  }

  function item(...children) {
    const li = document.createElement('li');
    li.append(...children);
    return li;
  }

  function isolated(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    element.dir = 'auto';
    return element;
  }

  function consequence(finding) {
    const badge = document.createElement('span');
    severity(badge, finding.severity);
    return item(badge, ' ', isolated('bdi', finding.message));
  }

  const SLOTS = {
    severity: (element, finding) => severity(element, finding.severity),
    deal(element, finding) {
      element.textContent = finding.deal ?? '';
      element.removeAttribute('href');
      if (/^https?:/i.test(finding.url ?? '')) {
        element.href = finding.url;
      }
    },
    owner: (element, finding) => { element.textContent = nameOf('owner', finding.owner); },
    stage: (element, finding) => { element.textContent = nameOf('stage', finding.stage); },
    amount: (element, finding) => { element.textContent = finding.amountText ?? ''; },
    since(element, finding) {
      element.textContent = finding.sinceText ?? '';
      element.dateTime = finding.since ?? '';
    },
    evidence: (element, { evidence }) =>
      element.replaceChildren(...evidence.map(([name, value]) => item(`${name}: `, isolated('bdi', value)))),
    follows: (element, { follows }) => element.replaceChildren(...follows.map(consequence)),
  };

  function row(finding) {
    const made = template.cloneNode(true);
    for (const element of all('[data-slot]', made)) {
      const slot = element.dataset.slot;
      if (SLOTS[slot]) {
        SLOTS[slot](element, finding);
      } else {
        element.textContent = finding[slot] ?? data.criteria[finding.criterion][slot] ?? '';
      }
    }
    return made;
  }

  // ---- the page

  const filled = (text, ...values) => values.reduce((filling, value, i) => filling.replace(`{${i}}`, value), text);
  const number = (value) => value.toLocaleString(document.documentElement.lang);

  function show() {
    const shown = selected();
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    const page = Math.min(Math.max(1, Math.trunc(Number(state.page)) || 1), pages);
    const from = (page - 1) * PAGE;
    const to = Math.min(from + PAGE, shown.length);
    state.page = String(page);
    table.tBodies[0].replaceChildren(...shown.slice(from, to).map(row));
    byId('status').textContent = shown.length === 0
      ? texts.nothing
      : filled(texts.shown, number(from + 1), number(to), number(shown.length));
    byId('previous').disabled = page === 1;
    byId('next').disabled = page === pages;
    byId('pages').hidden = pages === 1;
    for (const heading of all('th[data-sort]', table)) {
      const here = heading.dataset.sort === state.sort;
      heading.setAttribute('aria-sort', !here ? 'none' : state.dir === 'desc' ? 'descending' : 'ascending');
    }
    for (const [key, value] of Object.entries(state)) {
      if (form.elements[key]) {
        form.elements[key].value = value;
      }
    }
  }

  // ---- the address

  function fromAddress() {
    const asked = new URLSearchParams(location.hash.slice(1));
    state = { ...DEFAULTS };
    for (const key of Object.keys(DEFAULTS)) {
      state[key] = asked.get(key) ?? DEFAULTS[key];
    }
    state.sort = Object.hasOwn(KEYS, state.sort) ? state.sort : DEFAULTS.sort;
  }

  function toAddress() {
    const told = Object.entries(state).filter(([key, value]) => value !== DEFAULTS[key]);
    history.replaceState(null, '', `#${new URLSearchParams(told)}`);
  }

  function change(changes) {
    state = { ...state, page: '1', ...changes };
    show();
    toAddress();
  }

  function follow() {
    if (location.hash.includes('=')) {
      fromAddress();
      show();
      byId('findings').scrollIntoView();
    }
  }

  function turn(pages) {
    change({ page: String(Number(state.page) + pages) });
    byId('findings').scrollIntoView();
  }

  form.addEventListener('input', (event) => change({ [event.target.name]: event.target.value }));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    change(DEFAULTS);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const heading of all('th[data-sort]', table)) {
    const button = heading.querySelector('button');
    const sort = heading.dataset.sort;
    button.disabled = false;
    button.addEventListener('click', () =>
      change({ sort, dir: state.sort === sort && state.dir === 'asc' ? 'desc' : 'asc' }));
  }
  byId('previous').addEventListener('click', () => turn(-1));
  byId('next').addEventListener('click', () => turn(1));
  addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) {
      follow();
    }
  });
  // On paper nothing can be unfolded.
  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = all('details:not([open])');
    unfolded.forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => unfolded.forEach((details) => { details.open = false; }));
  form.hidden = false;
  show();
  follow();
})();
