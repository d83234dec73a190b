import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { EMBED } from '../../shared/embed-options.ts';
import { type Framers, frameAncestors } from './embed-policy.ts';

export interface Policy {
  readonly tileUrl: string | null;
  readonly publicUrl: string;
  /** The style sheets that stand inside pages, as the policy names them. */
  readonly styleHashes: readonly string[];
  /** And the scripts. */
  readonly scriptHashes: readonly string[];
  readonly framers: Framers;
}

/** Headers for every answer: nothing runs that we did not ship, nobody frames us but `/embed`, no address leaks to others. */
export function securityHeaders(policy: Policy): RequestHandler {
  const [pages, embed] = ['/', EMBED].map((path) => headersWith(policy, frameAncestors(path, policy.framers)));
  return (request, response, next) => {
    // `self` is the frame's own origin also inside a page of others, which allows it by the attribute `allow`.
    response.set('Permissions-Policy', 'geolocation=(self), fullscreen=(self), camera=(), microphone=(), payment=()');
    (request.path === EMBED ? embed : pages)?.(request, response, next);
  };
}

function headersWith(
  { tileUrl, publicUrl, styleHashes, scriptHashes }: Policy,
  ancestors: string[] | null,
): ReturnType<typeof helmet> {
  const isHttps = publicUrl.startsWith('https:');
  const tiles = tileUrl ? [originOf(tileUrl)] : [];
  return helmet({
    // Browsers that know the policy go by it; to state this one as well would forbid what it allows.
    xFrameOptions: ancestors?.length === 1 && { action: 'sameorigin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...scriptHashes],
        styleSrc: ["'self'", ...styleHashes],
        imgSrc: ["'self'", 'data:', 'blob:', ...tiles],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameSrc: ["'self'"],
        ...(ancestors && { frameAncestors: ancestors }),
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
}

/** Wildcard for `{s}`-style subdomains, as the policy writes it. */
function originOf(tileUrl: string): string {
  const [, protocol = 'https:', host = ''] = /^(https?:)\/\/([^/]+)/.exec(tileUrl) ?? [];
  return `${protocol}//${host.replace(/^\{[a-z]+\}/, '*')}`;
}
