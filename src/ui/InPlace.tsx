import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type InPlaceProps = {
  /** The button that it stands in place of is marked so: `data-opens`. */
  opener: string
  onLeave: () => void
  children: ReactNode
}

/**
 * A form in the place of what opened it. It takes the focus and Escape leaves it; the button that opened it is then
 * there again, as another element, and has the focus back.
 */
export function InPlace({ opener, onLeave, children }: InPlaceProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        document.querySelector<HTMLElement>(`[data-opens="${opener}"]`)?.focus()
      })
    }
  }, [opener])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside have the focus; Escape means all of them
    <div ref={box} onKeyDown={event => isLeaving(event) && onLeave()}>
      {children}
    </div>
  )
}

/** Escape, unless it was meant for an open list inside. */
const isLeaving = ({ key, target, defaultPrevented }: KeyboardEvent) =>
  key === 'Escape' && !defaultPrevented && (target as HTMLElement).dataset.mantineStopPropagation !== 'true'
