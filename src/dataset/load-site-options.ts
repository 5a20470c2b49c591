// What whoever publishes the site may set in the environment.

export interface SiteOptions {
  /** Address of the repository, for links that open a correction; null where the site is built without one. */
  readonly repository: string | null;
}

/** Reads TRIBUTARY_REPOSITORY, the web address of the repository that takes corrections. */
export function loadSiteOptions(): SiteOptions {
  const repository = process.env['TRIBUTARY_REPOSITORY']?.replace(/\/+$/, '');
  return { repository: repository && /^https?:\/\//.test(repository) ? repository : null };
}
