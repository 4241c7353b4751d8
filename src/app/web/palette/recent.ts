import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

export type Recent = { href: string; title: string }

const MOST = 6
const RECORD = /^\/[^/]+\/(people|organisations)\/[^/]+$/

/**
 * The people and organisations that somebody looked at last in a workspace. Kept for as long as the tab is: it is of
 * use today, and nobody at this machine tomorrow finds names in it.
 */
export function readRecent(whose: string): Recent[] {
  return JSON.parse(sessionStorage.getItem(`goodfaith.recent ${whose}`) ?? '[]')
}

/** Notes each of their pages once it says whose it is. */
export function useRecentNoted(whose: string) {
  const pathname = useLocation({ select: location => location.pathname })
  useEffect(() => {
    if (!RECORD.test(pathname)) return
    const before = document.title
    const note = () => {
      const title = document.title.replace(/ · Goodfaith$/, '')
      const isKnown = document.title !== before && title !== 'A person' && title !== 'An organisation'
      if (!isKnown) return
      const others = readRecent(whose).filter(({ href }) => href !== pathname)
      const kept = [{ href: pathname, title }, ...others].slice(0, MOST)
      sessionStorage.setItem(`goodfaith.recent ${whose}`, JSON.stringify(kept))
    }
    const watching = new MutationObserver(note)
    watching.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => watching.disconnect()
  }, [pathname, whose])
}
