import { fromFrame, HELLO } from '../../shared/embed-messages.ts';
import { NAMES } from './component-names.ts';

// Travels to every page that shows us: it imports next to nothing, and asks nothing of the page but a script and a frame.

const TITLES = { id: 'Titik internet gratis terdekat', en: 'Nearest free internet access points' } as const;
/** Where this script came from is where the frame comes from. */
const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? script.src : document.baseURI;
const ACCENT = '--titik-internet-accent';

/**
 * `<titik-internet region="53.71" view="list" lang="id"><a href="…">…</a></titik-internet>`: each option of a frame is an attribute.
 * The link inside is seen until the frame has spoken, so where it is blocked there is still a way.
 * Style sheets of the page reach it by `::part(frame)` and by --titik-internet-height, -min-height, -max-height, -border,
 * -radius, -background and -accent (a colour as #rrggbb).
 */
class TitikInternet extends HTMLElement {
  static readonly observedAttributes = [...NAMES, 'title'];
  readonly #frame = document.createElement('iframe');
  readonly #fallback = document.createElement('slot');
  #isWaiting = false;

  constructor() {
    super();
    const frame = this.#frame;
    frame.setAttribute('part', 'frame');
    frame.setAttribute('loading', 'lazy');
    frame.allow = 'geolocation';
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin';
    // By properties, since the policy of a page may forbid style sheets that stand in it.
    frame.style.cssText = `display:block;box-sizing:border-box;width:100%;
height:var(--titik-internet-height,592px);
min-height:var(--titik-internet-min-height,0);max-height:var(--titik-internet-max-height,none);
border:var(--titik-internet-border,0);border-radius:var(--titik-internet-radius,12px);
background:var(--titik-internet-background,transparent)`;
    frame.addEventListener('load', () => {
      // The empty document before the first address is of the page's own origin.
      if (frame.src) frame.contentWindow?.postMessage(HELLO, new URL(base).origin);
    });
    this.attachShadow({ mode: 'open' }).append(frame, this.#fallback);
  }

  connectedCallback(): void {
    // Unless the page's style sheet says how it is laid out.
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    window.addEventListener('message', this.#listen);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#listen);
  }

  /** Several attributes changed at once load the frame once. */
  attributeChangedCallback(): void {
    if (!this.isConnected || this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#show();
    });
  }

  readonly #listen = (event: MessageEvent): void => {
    const source = this.#frame.contentWindow;
    const message = source && fromFrame(event, { source, origin: new URL(base).origin });
    if (!message) return;
    this.#fallback.hidden = true;
    this.#fallback.style.display = 'none';
    const { height } = message;
    this.#frame.style.height = height === null ? 'var(--titik-internet-height,592px)' : `${height}px`;
  };

  #show(): void {
    const around = this.closest('[lang]')?.getAttribute('lang') ?? '';
    const language = /^en\b/i.test(around) ? 'en' : 'id';
    const options = new URLSearchParams();
    for (const name of NAMES) {
      const value = this.getAttribute(name);
      if (value !== null && name !== 'lang') options.set(name, value);
    }
    const own = this.lang;
    // What is neither is told inside the frame.
    if (language === 'en' || (own && !/^id\b/i.test(own))) options.set('lang', language === 'en' ? 'en' : own);
    const accent = getComputedStyle(this).getPropertyValue(ACCENT).trim();
    if (accent && !options.has('accent')) options.set('accent', accent);
    const query = options.toString();
    const url = new URL(`embed${query && `?${query}`}`, base).href;
    this.#frame.title = this.title || TITLES[language];
    if (this.#frame.src === url) return;
    this.#fallback.hidden = false;
    this.#fallback.style.display = '';
    this.#frame.src = url;
  }
}

// Each snippet of a page brings the script along.
if (!customElements.get('titik-internet')) customElements.define('titik-internet', TitikInternet);
