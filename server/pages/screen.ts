import { type Html, html } from './html.ts';

/** A page in the frame of the app's screens: alone on a phone, beside a picture of the country where there is room. */
export function screen(panel: Html): Html {
  return html`<div class="wide"><div class="panel">${panel}</div><div class="map-pane map-still"><img src="/peta-titik.svg" alt="" width="716" height="272" loading="lazy"></div></div>`;
}
