import { type RefObject, useEffect, useRef } from 'react'

const CONTROL = 'a[href], button:not([aria-disabled="true"])'

/**
 * A line that leaves the list because something became of it must not take the focus with it: the line that follows
 * has it then, so that one goes through a list by keys alone.
 */
export function useFocusKept(box: RefObject<HTMLElement | null>, ids: string) {
  const at = useRef(-1)
  useEffect(() => {
    const element = box.current
    const note = () => {
      const lines = [...(element?.querySelectorAll('li') ?? [])]
      at.current = lines.findIndex(line => line.contains(document.activeElement))
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is when the lines change that one may be gone
  useEffect(() => {
    if (at.current < 0 || document.activeElement !== document.body) return
    const lines = box.current?.querySelectorAll('li') ?? []
    const line = lines[Math.min(at.current, lines.length - 1)]
    line?.querySelector<HTMLElement>(CONTROL)?.focus()
  }, [box, ids])
}
