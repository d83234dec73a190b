import { html } from '../html.ts';
import { QUIET_ZONE, qrCode } from '../poster/qr-code.ts';

/** A QR code as an SVG file by itself: black on white with its quiet zone, at any size. */
export function qrFile(address: string): string {
  const { size, path } = qrCode(address);
  const whole = size + 2 * QUIET_ZONE;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}" width="${whole * 8}" height="${whole * 8}" shape-rendering="crispEdges"><title>${address}</title><path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${whole}v${whole}h${-whole}z"/><path d="${path}"/></svg>
`.text;
}
