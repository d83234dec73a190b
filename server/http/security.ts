import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers for every answer: nothing runs that we did not ship, nobody frames us, no address leaks to others.
 * @param styleHashes the style sheets that stand inside pages, as the policy names them.
 */
export function securityHeaders(
  tileUrl: string | null,
  publicUrl: string,
  styleHashes: readonly string[],
): RequestHandler {
  const isHttps = publicUrl.startsWith('https:');
  const tiles = tileUrl ? [originOf(tileUrl)] : [];
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...styleHashes],
        imgSrc: ["'self'", 'data:', 'blob:', ...tiles],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  return (request, response, next) => {
    response.set('Permissions-Policy', 'geolocation=(self), camera=(), microphone=(), payment=()');
    headers(request, response, next);
  };
}

/** Wildcard for `{s}`-style subdomains, as the policy writes it. */
function originOf(tileUrl: string): string {
  const [, protocol = 'https:', host = ''] = /^(https?:)\/\/([^/]+)/.exec(tileUrl) ?? [];
  return `${protocol}//${host.replace(/^\{[a-z]+\}/, '*')}`;
}
