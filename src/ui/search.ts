/** What stands behind the question mark of an address: names and texts. */
export type Search = Record<string, string | undefined>

/**
 * `?a=1&b=2` without what is undefined or empty; nothing where nothing is left. Marks that an address may hold as
 * they are (RFC 3986 §3.4) are left as they are, so that people can read it.
 */
export function formatSearch(search: Search): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(said as [string, string][])
    .toString()
    .replace(READABLE, decodeURIComponent)
  return text && `?${text}`
}

const READABLE = /%(?:28|29|2C|3A|3B)/g

/** What `formatSearch` wrote; every value stays text. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}
