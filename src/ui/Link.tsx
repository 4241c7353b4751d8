import { useRouter } from '@tanstack/react-router'
import type { ComponentProps, MouseEvent } from 'react'

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string
  /** The page is changed in place: no new step to go back over, and the scroll stays where it is. */
  inPlace?: boolean
}

/** A real link that changes the page without loading it anew, unless the reader asks for a new tab. */
export function Link({ href, inPlace = false, onClick, ...anchor }: LinkProps) {
  const router = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const wantsElsewhere =
      event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (event.defaultPrevented || wantsElsewhere) return
    event.preventDefault()
    router.navigate({ href, replace: inPlace, resetScroll: !inPlace })
  }
  return <a {...anchor} href={href} onClick={follow} />
}
