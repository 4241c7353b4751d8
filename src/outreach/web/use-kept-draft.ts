import { useState } from 'react'

type Written = { subject: string; text: string }

/**
 * A draft that outlives a reload and a look at another page. It is kept for as long as the tab is, so that nobody at
 * this machine tomorrow reads it.
 */
export function useKeptDraft(whose: string): [Written, (draft: Written) => void] {
  const key = `goodfaith.draft ${whose}`
  const [draft, setDraft] = useState<Written>(() =>
    JSON.parse(sessionStorage.getItem(key) ?? '{"subject":"","text":""}'),
  )
  return [
    draft,
    changed => {
      setDraft(changed)
      sessionStorage.setItem(key, JSON.stringify(changed))
    },
  ]
}
