// The table of findings: filters, order and pages, all of which the address keeps (#severity=CRITICAL&sort=amount).
// Text only ever reaches the page as text; the markup of a row is cloned from the page's own template.
(() => {
  'use strict';

  const PAGE = 100;
  const FILTERS = ['severity', 'criterion', 'who', 'stage'];
  const DEFAULTS = { q: '', severity: '', criterion: '', who: '', stage: '', sort: 'severity', dir: 'asc', page: '1' };

  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const data = JSON.parse(byId('data').textContent);
  const { names, texts, deals } = data;
  const form = byId('filters');
  const table = byId('table');
  const template = table.tBodies[0].rows[0]; // a row that the page was written with: what is in it gets replaced
  const findingTemplate = template.querySelector('[data-slot=findings]').firstElementChild;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  let state = { ...DEFAULTS };

  const nameOf = (kind, id) => (id === undefined ? '' : names[kind][id]);

  // ---- what is shown: filter and order

  const searched = new WeakMap();

  function searchText(entry, finding) {
    if (!searched.has(finding)) {
      const { defect } = data.criteria[finding.criterion];
      const words = [finding.message, defect, finding.criterion, entry.deal, entry.dealId, entry.client,
        nameOf('who', finding.who), nameOf('stage', finding.stage)];
      searched.set(finding, words.join('\n').toLocaleLowerCase());
    }
    return searched.get(finding);
  }

  // What is searched is made while nobody waits for it.
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  function prepareSearch(next) {
    const end = performance.now() + 8;
    let at = next;
    for (; at < deals.length && performance.now() < end; at++) {
      deals[at].findings.forEach((finding) => searchText(deals[at], finding));
    }
    if (at < deals.length) {
      whenIdle(() => prepareSearch(at));
    }
  }

  function matches(entry, finding, filters, words) {
    return filters.every((key) => finding[key] === state[key])
      && words.every((word) => searchText(entry, finding).includes(word));
  }

  // Each key gives a number or a text; what is unknown goes last, whichever way.
  const KEYS = {
    // The worst of what is shown of a deal; within that the page's own order stays: money, then age.
    severity: ({ found }) => found.reduce((worst, root) => root.follows.reduce(worse, worse(worst, root)), SEVERITIES.length),
    message: ({ found }) => data.criteria[found[0].criterion].defect,
    deal: ({ entry }) => entry.deal,
    who: ({ found }) => Object.keys(names.who).indexOf(found[0].who),
    stage: ({ entry }) => entry.stage && Object.keys(names.stage).indexOf(entry.stage),
    amount: ({ entry }) => entry.amount,
    since: ({ found }) => found.map(({ since }) => since).filter(Boolean).sort()[0],
  };

  const SEVERITIES = Object.keys(names.severity);
  const worse = (worst, { severity: id }) => Math.min(worst, SEVERITIES.indexOf(id));

  function compare(a, b) {
    return typeof a === 'number' ? a - b : collator.compare(a, b);
  }

  function ordered(shown) {
    const key = KEYS[state.sort];
    const sign = state.dir === 'desc' ? -1 : 1;
    const known = [];
    const unknown = [];
    for (const row of shown) {
      const value = key(row);
      (value === undefined || value === '' ? unknown : known).push([value, row]);
    }
    // Amounts of different currencies are in no order with each other.
    const group = ([, { entry }]) => (state.sort === 'amount' ? entry.currency : '');
    known.sort((a, b) => compare(group(a), group(b)) || sign * compare(a[0], b[0]));
    return [...known, ...unknown].map(([, row]) => row);
  }

  function selected() {
    const words = state.q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const filters = FILTERS.filter((key) => state[key] !== '');
    const wanted = (entry, root) => matches(entry, root, filters, words)
      || root.follows.some((each) => matches(entry, each, filters, words));
    const found = deals.map((entry) => ({ entry, found: entry.findings.filter((root) => wanted(entry, root)) }));
    return ordered(found.filter((row) => row.found.length > 0));
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

  const ENTRY = {
    deal(element, { deal, url }) {
      element.textContent = deal ?? '';
      element.removeAttribute('href');
      if (/^https?:/i.test(url ?? '')) {
        element.href = url;
      }
    },
    stage: (element, { stage }) => { element.textContent = nameOf('stage', stage); },
    amount: (element, { amountText }) => { element.textContent = amountText ?? ''; },
  };

  const FINDING = {
    severity: (element, finding) => severity(element, finding.severity),
    answers: (element, { who }) => { element.textContent = nameOf('who', who); },
    since(element, { since, sinceText }) {
      element.textContent = sinceText ?? '';
      element.removeAttribute('datetime');
      if (since) {
        element.dateTime = since;
      }
    },
    evidence: (element, { evidence }) =>
      element.replaceChildren(...evidence.map(([name, value]) => item(`${name}: `, isolated('bdi', value)))),
    follows: (element, { follows }) => element.replaceChildren(...follows.map(consequence)),
  };

  function filledIn(made, slots, values, others = {}) {
    for (const element of all('[data-slot]', made)) {
      const slot = element.dataset.slot;
      if (slots[slot]) {
        slots[slot](element, values);
      } else {
        element.textContent = values[slot] ?? others[slot] ?? '';
      }
    }
    return made;
  }

  function told(finding) {
    return filledIn(findingTemplate.cloneNode(true), FINDING, finding, data.criteria[finding.criterion]);
  }

  function row({ entry, found }) {
    const made = filledIn(template.cloneNode(true), ENTRY, entry);
    made.querySelector('[data-slot=findings]').replaceChildren(...found.map(told));
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
  whenIdle(() => prepareSearch(0));
})();
