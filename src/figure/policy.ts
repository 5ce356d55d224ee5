/** While developing, the server writes styles into the page. */
const STYLES = import.meta.env.DEV ? " 'unsafe-inline'" : '';

/** What every page may load: its own origin's files and nothing else. `public/_headers` says the same to a host. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self'${STYLES}`,
  // a picture that the page has drawn becomes a PNG by way of an image
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
