// Runs inside the page: puts payloads into elements and walks what came of it.

/** What each element draws into its shadow root, and nothing else. */
const OWN = {
  'bloom-app-card': 'div slot img span p a details summary button svg rect path',
  'bloom-article-card': 'div slot p span h2 h3 h4 h5 h6 a img svg path use circle time ul li',
  'bloom-article-list': 'section div slot h2 h3 h4 h5 h6 a span button ul ol li time bloom-article-card',
  'bloom-copyright-footer': 'div slot span a p br time button',
  'bloom-share-bar': 'div slot a button p span svg rect path',
  'bloom-stats-counter': 'div slot span a time',
  'bloom-stats-group': 'div slot h2 h3 h4 h5 h6 button span bloom-stats-counter',
  'bloom-team-badge': 'button a span div slot p dl dt dd time img svg path text',
  'bloom-team-roster': 'section div slot h2 h3 h4 h5 h6 button dl dt dd p a span bloom-team-badge',
};

/** Attributes that our templates write; those that hold an address are judged by it. */
const ATTRIBUTES = new Set(
  `class id part role hidden open title tabindex slot name lang alt width height loading type value rel target datetime
  href src srcset sizes poster controls preload popover popovertarget viewBox d x y r transform fill shape-rendering focal color motif variant
  layout label state live rank icp police permission requires icon url image targets style
  heading-level hit-area valid-until data-target data-count data-part aria-busy aria-controls aria-expanded aria-hidden aria-label
  aria-labelledby`.match(/\S+/g),
);
const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'icon', 'url', 'image']);
const PROTOCOLS = /^(https?|mailto|tel):$/;

/** What `srcset` makes a browser choose from. Source: HTML, "parse a srcset attribute". */
function candidates(srcset) {
  const found = [];
  for (let rest = srcset; ;) {
    rest = rest.replace(/^[\t\n\f\r ,]+/, '');
    if (!rest) return found;
    const [url] = /^[^\t\n\f\r ]+/.exec(rest);
    rest = rest.slice(url.length);
    found.push(url.replace(/,+$/, ''));
    if (!url.endsWith(',')) rest = rest.replace(/^(?:[^,(]|\([^)]*\)?)*/, '');
  }
}

function badAddress(address, base) {
  try {
    return PROTOCOLS.test(new URL(address, base).protocol) ? undefined : `address ${address}`;
  } catch {
    // Where the parser sees no address, no browser goes.
    return undefined;
  }
}

/** What is wrong with an element that we made or that stands in HTML that we wrote. */
function faultsOfOne(element, own, base) {
  const name = element.localName;
  const faults = own.includes(name) ? [] : [`stray <${name}>`];
  for (const { name: attribute, value } of element.attributes) {
    if (!ATTRIBUTES.has(attribute)) faults.push(`stray ${name} ${attribute}`);
    if (
      attribute === 'style' &&
      !/^(?:--_[a-z]+:[^;()]*(?:\((?:[^()]|\([^()]*\))*\))?[^;()]*;? ?)*$/.test(value)
    )
      faults.push(`style ${value}`);
    if (attribute === 'style' && /url\s*\(|image|script/i.test(value)) faults.push(`style ${value}`);
    if (!ADDRESSES.has(attribute)) continue;
    for (const address of attribute === 'srcset' ? candidates(value) : [value]) {
      const fault = badAddress(address, base);
      if (fault) faults.push(fault);
    }
  }
  return faults;
}

/** What is wrong in a tree that was made from text: HTML that was copied, rendered or read. */
export function faultsOfTree(root, own, base = document.baseURI) {
  return [...root.querySelectorAll('*')].flatMap((element) => faultsOfOne(element, own, base));
}

const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;

/** A script that holds data may stand in the light of a footer, if it can be nothing else. */
function faultsOfScript(script) {
  if (script.type !== 'application/ld+json') return ['stray <script>'];
  try {
    JSON.parse(script.text);
  } catch {
    return [`script ${script.text}`];
  }
  const again = parse(`<p>${script.outerHTML}</p>`).firstChild;
  return again.childNodes.length === 1 && again.textContent === script.text
    ? []
    : [`script ends early: ${script.text}`];
}

/** The style attribute of what is nested in an isolated element. */
const ISOLATED =
  /^(?:[\w-]+: revert !important; )+color: inherit !important; max-width: 100% !important; text-decoration: var\(--_decoration,revert\) !important;$/;

/** What is wrong with an element: `light` is what the page put into it, with its attributes, before. */
function faultsOfElement(element, light) {
  const faults = [];
  for (const one of element.querySelectorAll('*')) {
    if (!light.has(one)) faults.push(...faultsOfScript(one));
    else
      for (const { name, value } of one.attributes)
        if (
          !light.get(one).includes(name) &&
          !/^(?:role|hidden|tabindex)$/.test(name) &&
          // What keeps the page's css off what is nested in an isolated element, one of ours among it.
          !(name === 'isolated' && value === '') &&
          !(name === 'style' && ISOLATED.test(value))
        )
          faults.push(`stray attribute on what the page wrote: ${name}`);
  }
  const walk = (host) => {
    for (const one of host.shadowRoot?.querySelectorAll('*') ?? []) {
      faults.push(...faultsOfOne(one, OWN[host.localName].split(' '), document.baseURI));
      if (one.shadowRoot) walk(one);
    }
  };
  for (const host of [element, ...element.querySelectorAll('*')]) if (host.shadowRoot) walk(host);
  return faults;
}

/** What our rendering prints, beside the elements that it prints content for. */
const RENDERED =
  'a article audio br dd details div dl dt figcaption figure h2 h3 h4 h5 h6 img li p source span summary time ul video'
    .split(' ')
    .concat(Object.keys(OWN));

/** What is wrong with rendered pieces of HTML, each parsed by itself. */
export const faultsOfHtml = (pieces) => pieces.flatMap((html) => faultsOfTree(parse(html), RENDERED));

/** What is wrong with printed scripts of data: anything but the one script. */
export const faultsOfScripts = (pieces) =>
  pieces.flatMap((html) => {
    const [script, ...more] = parse(`<p>${html}</p>`).firstChild.childNodes;
    return more.length ? [`script ends early: ${html}`] : faultsOfScript(script);
  });

/** What was copied, by format, since it was last asked for. */
let copied = [];
const ran = [];
const violations = [];
const errors = [];

/** What happened in the page that must not: scripts that ran, violations of its policy, errors. */
export const happened = () => ({ ran, violations, errors });

export function listen() {
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
    self[name] = (...words) => void ran.push(`${name} ${words}`);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // A picture at `mailto:`, or where there is no address, asks nobody for anything.
    if (violatedDirective === 'img-src' && /^(?:mailto|tel|)$/.test(blockedURI)) return;
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  addEventListener('error', ({ message, error }) => errors.push(`${message} ${error?.stack}`));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`rejected: ${reason?.stack ?? reason}`));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
  document.addEventListener('bloom-attribution-copied', (event) => copied.push(event), true);
}

/** What is wrong with what was copied: both sources are read as their readers do. */
function faultsOfCopies(markdown) {
  const all = copied;
  copied = [];
  return all.flatMap(({ text, format }) => {
    if (format === 'text') return [];
    const html = format === 'html' ? text : markdown(text);
    const own = format === 'html' ? ['a'] : ['p', 'a'];
    return faultsOfTree(parse(html), own).map((fault) => `copied ${format}: ${fault}`);
  });
}

const settled = async (holder) => {
  for (let round = 0; round < 3; round++) {
    const elements = [];
    const gather = (root) => {
      for (const one of root.querySelectorAll('*')) {
        if (one.updateComplete) elements.push(one.updateComplete);
        if (one.shadowRoot) gather(one.shadowRoot);
      }
    };
    gather(holder);
    await Promise.all(elements);
  }
};

/** Presses every button that an element has drawn, but the one that closes all of its kind; whether there was one. */
function pressAll(element) {
  const root = element.shadowRoot ?? element;
  const buttons = [...root.querySelectorAll('button:not([part=close])')];
  for (const button of buttons) button.click();
  const nested = [...root.querySelectorAll('*')].filter((one) => one.shadowRoot && pressAll(one));
  return buttons.length + nested.length > 0;
}

const said = ([place, payload]) => `${JSON.stringify(place)} = ${JSON.stringify(payload)}`;

/** Puts a payload into a place of an element: an attribute, a slot, or a field of one of its models. */
function put(element, models, { attribute, slot, as, property, path }, payload) {
  if (attribute) element.setAttribute(attribute, payload);
  else if (slot !== undefined) {
    const part = document.createElement(as);
    if (slot) part.slot = slot;
    if (as === 'a') {
      part.href = payload;
      part.dataset.platform = 'android';
      part.append('更多');
    } else part.append(payload);
    element.append(part);
  } else {
    let holder = models[property];
    for (const key of path.slice(0, -1)) holder = holder[key];
    holder[path.at(-1)] = payload;
  }
}

/** Until none of the elements says that it is loading. */
async function loaded(elements, holder) {
  const isBusy = ({ shadowRoot }) => shadowRoot.querySelector('[aria-busy=true]');
  while (elements.some(isBusy)) await new Promise((resolve) => setTimeout(resolve, 5));
  await settled(holder);
}

let count = 0;

/** One element with payloads in its places; what goes with it stands in `models`, by property. */
function make({ tag, html, models = {} }, places) {
  const template = document.createElement('template');
  template.innerHTML = html ?? `<${tag}></${tag}>`;
  const element = document.importNode(template.content.firstElementChild, true);
  const own = structuredClone(models);
  // Lists show an article once on a page.
  const isStruck = (key) =>
    places.some(([{ property, path }]) => property && path.at(-1) === key && path.length < 3);
  for (const [one] of Object.values(own).filter(Array.isArray)) {
    if (!isStruck('id')) one.id = `${count++}`;
    if (!isStruck('url') && one.headline) one.url = `/news/${one.id}.html`;
  }
  for (const [place, payload] of places) put(element, own, place, payload);
  Object.assign(element, own);
  return element;
}

/**
 * Strikes an element at its places with every payload: one place at a time, or, `together`, all of them at once, each with
 * another payload, until each place had each. Answers how many combinations that were and what was wrong, at most once for
 * each element that was made.
 */
export async function strike({ together, press, wait, ...job }, places, payloads, markdown) {
  const size = 48;
  const struck = together
    ? payloads.map((_, row) => places.map((place, at) => [place, payloads[(row + at) % payloads.length]]))
    : places.flatMap((place) => payloads.map((payload) => [[place, payload]]));
  const faults = [];
  for (let from = 0; from < struck.length; from += size) {
    const holder = document.createElement('div');
    const made = struck.slice(from, from + size).map((one) => [one, make(job, one)]);
    const light = new Map(
      made.flatMap(([, element]) =>
        [...element.querySelectorAll('*')].map((one) => [one, one.getAttributeNames()]),
      ),
    );
    holder.append(...made.map(([, element]) => element));
    // Pictures below the screen are not loaded.
    if (!press) holder.className = 'below';
    document.body.append(holder);
    await settled(holder);
    if (wait)
      await loaded(
        made.map(([, element]) => element),
        holder,
      );
    const judge = () => {
      for (const [one, element] of made) {
        const found = faultsOfElement(element, light);
        if (found.length) faults.push({ tag: job.tag, faults: [...new Set(found)], struck: one.map(said) });
      }
    };
    judge();
    if (press && made.filter(([, element]) => pressAll(element)).length) {
      await settled(holder);
      judge();
      const found = faultsOfCopies(markdown);
      if (found.length) faults.push({ tag: job.tag, faults: found });
    }
    holder.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { combinations: struck.reduce((sum, one) => sum + one.length, 0), elements: struck.length, faults };
}

/** The fields of its models that an element reads, as paths: only these can come to anything. */
export async function fieldsRead(job) {
  const read = new Set();
  const watched = (value, path) =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get(target, key) {
            if (typeof key === 'symbol') return target[key];
            read.add([...path, key].join('.'));
            return watched(target[key], [...path, key]);
          },
        });
  const element = make({ ...job, models: {} }, []);
  for (const [property, model] of Object.entries(job.models)) element[property] = watched(model, [property]);
  const holder = document.createElement('div');
  holder.append(element);
  document.body.append(holder);
  await settled(holder);
  pressAll(element);
  await settled(holder);
  holder.remove();
  copied = [];
  return [...read];
}
