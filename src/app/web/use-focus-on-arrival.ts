import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** Moves the focus to the content when another page is shown, so that the keyboard goes on from there. */
export function useFocusOnArrival() {
  const element = useRef<HTMLElement>(null)
  const pathname = useLocation({ select: location => location.pathname })
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    if (!element.current?.contains(document.activeElement)) element.current?.focus({ preventScroll: true })
  }, [pathname])
  return element
}
