import { type Html, html } from '../html.ts';
import { type QrCode, QUIET_ZONE } from './qr-code.ts';

/** The middle of the waves in units of the drawing; the code lies a little lower, so that its quiet zone stays clear of them. */
const MIDDLE = { x: 105, y: 183 } as const;
const CODE = { side: 60, y: 187 } as const;
/** Lines of a wave, so far apart; the radius of the innermost, and how far the wave goes to each side of the top, in degrees. */
const LINES = { count: 7, step: 2.3 } as const;
const WAVES = [
  { radius: 53.5, half: 90 },
  { radius: 80, half: 45 },
] as const;

/** What is drawn of it: both waves, or the inner one alone where there is less room. */
const FORMS = {
  tall: { waves: WAVES, box: '35 88 140 135' },
  low: { waves: WAVES.slice(0, 1), box: '36 114 138 109' },
} as const;

/** The code with the waves of the mark over it, in the one colour that a black-and-white printer does not miss. */
export function posterArt(code: QrCode, label: string, form: keyof typeof FORMS): Html {
  const scale = CODE.side / code.size;
  const corner = `translate(${MIDDLE.x - CODE.side / 2} ${CODE.y - CODE.side / 2}) scale(${round(scale)})`;
  const whole = code.size + 2 * QUIET_ZONE;
  return html`<svg class="art" viewBox="${FORMS[form].box}" role="img" aria-label="${label}">
<path fill="none" stroke="#0a6e6a" stroke-width="1.15" d="${lines(FORMS[form].waves)}"/>
<g transform="${corner}"><path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${whole}v${whole}h${-whole}z"/><path class="code" shape-rendering="crispEdges" d="${code.path}"/></g>
</svg>`;
}

function lines(waves: readonly (typeof WAVES)[number][]): string {
  return waves
    .flatMap(({ radius, half }) =>
      Array.from({ length: LINES.count }, (_, line) => arc(radius + line * LINES.step, half)),
    )
    .join('');
}

function arc(radius: number, half: number): string {
  const angle = (half * Math.PI) / 180;
  const [across, up] = [radius * Math.sin(angle), radius * Math.cos(angle)];
  const y = round(MIDDLE.y - up);
  return `M${round(MIDDLE.x - across)} ${y}A${round(radius)} ${round(radius)} 0 0 1 ${round(MIDDLE.x + across)} ${y}`;
}

/** A compass, north up, whose needle points where the bearing does, in degrees clockwise from north. */
export function compass(bearing: number): Html {
  return html`<svg class="compass" viewBox="-20 -24 40 44" aria-hidden="true">
<circle r="17" fill="none" stroke="#000" stroke-width=".8"/>
<path d="M0-17v3M0 17v-3M-17 0h3M17 0h-3" stroke="#000" stroke-width=".8"/>
<text y="-18.6" text-anchor="middle">U/N</text>
<path transform="rotate(${Math.round(bearing)})" fill="#0a6e6a" d="M0-15 6.5 11 0 6-6.5 11z"/>
</svg>`;
}

/** The mark without its ground, for ink on paper. */
export const MARK: Html = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path fill="none" stroke="#0a6e6a" stroke-width="2.6" d="M5.1 16.5A6.9 6.9 0 0 1 18.9 16.5M3.94 8.44A11.4 11.4 0 0 1 20.06 8.44"/><circle cx="12" cy="16.5" r="3" fill="#0a6e6a"/></svg>`;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
