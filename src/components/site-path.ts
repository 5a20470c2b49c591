// Addresses within the site, whatever sub-path it stands under.

/** `/events/` as the address under the base that the site is built for; `path` starts with a slash. */
export function sitePath(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

export const eventPath = (id: string) => sitePath(`/events/${id}/`);
export const companyPath = (id: string) => sitePath(`/companies/${id}/`);
export const investorPath = (id: string) => sitePath(`/investors/${id}/`);
/** The brief of an account as a buyer. */
export const briefPath = (id: string) => sitePath(`/outreach/${id}/`);
export const chartPath = (id: string) => sitePath(`/charts/${id}/`);
