// Where the site will stand, and the addresses of its pages seen from outside.

export interface Place {
  /** Scheme and host, e.g. `https://example.org`; null where nobody said. */
  readonly site: string | null;
  /** Sub-path with a slash at both ends; `/` where there is none. */
  readonly base: string;
}

/** From what the build knows: its site, and the base under which it stands. */
export function placeOf(site: URL | string | undefined | null, base: string): Place {
  return {
    site: site ? new URL(site).origin : null,
    base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  };
}

/** The address of a path within the site: whole where the host is known, else from the root of whatever host it is. */
export function addressOf(place: Place, path: string): string {
  return `${place.site ?? ''}${place.base.replace(/\/$/, '')}${path}`;
}
