import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'

/** Shadows of what is on its way; a screen reader hears what that is, and nothing of the shadows. */
export function Loading({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div aria-busy="true">
      <VisuallyHidden component="output">{what}</VisuallyHidden>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}
