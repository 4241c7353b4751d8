const HERE = 'http://here.invalid'

/** A page of this app to go to; the start where a link would lead anywhere else, or around in a circle. */
export function localPath(text: string | undefined): string {
  if (!text?.startsWith('/') || !URL.canParse(text, HERE)) return '/'
  const { origin, pathname, search } = new URL(text, HERE)
  const leadsAway = origin !== HERE || pathname.startsWith('//') || pathname.startsWith('/api/')
  return leadsAway || pathname.startsWith('/sign-in') ? '/' : pathname + search
}
