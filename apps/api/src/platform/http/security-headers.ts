import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/**
 * Nothing may come from elsewhere, nothing inline, no frames, no plugins. The web app's scripts and styles are files
 * of ours with hashed names, so no exception is needed.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
};

const unneeded = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'browsing-topics',
  'interest-cohort',
];
const permissions = unneeded.map((name) => `${name}=()`).join(', ');

/**
 * Security headers for every answer. helmet computes them once; they are the same for all, so they are kept and set
 * in one go instead of being computed by fourteen small functions per request.
 * @param transport whether people reach this server by https, which is when HSTS means anything, and whether all names below its own
 * are served so too, which only the operator knows.
 */
export function securityHeaders(transport: {
  readonly secure: boolean;
  readonly subdomains: boolean;
}): RequestHandler {
  const headers = headersOf(
    helmet({
      contentSecurityPolicy,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      strictTransportSecurity: transport.secure
        ? { maxAge: 31_536_000, includeSubDomains: transport.subdomains }
        : false,
    }),
  );
  headers.push(['Permissions-Policy', permissions]);
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

type Helmet = ReturnType<typeof helmet>;

function headersOf(middleware: Helmet): [string, string][] {
  const headers = new Map<string, string>();
  const collector = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  middleware({} as Parameters<Helmet>[0], collector as unknown as Parameters<Helmet>[1], () => undefined);
  if (!headers.has('Content-Security-Policy')) throw new Error('The security headers were not computed.');
  return [...headers];
}

/** For the one page that other sites show in a frame: everything else of the policy stays. It knows nobody and keeps nothing. */
export function allowFrames(response: Response): void {
  const policy = String(response.getHeader('Content-Security-Policy'));
  response.setHeader(
    'Content-Security-Policy',
    policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
  );
  response.removeHeader('X-Frame-Options');
}

/** For files that pages of other sites load: a picture, the script that puts the frame. */
export function letOthersShow(response: Response): void {
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}
