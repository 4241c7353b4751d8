import type { ReactNode } from 'react'
import type { IconName } from '../../../ui/Icon.tsx'

/** One line of the palette. */
export type Entry = {
  id: string
  name: ReactNode
  detail?: ReactNode
  icon?: IconName
  /** Keys that do the same. */
  keys?: readonly string[]
  run: () => void
}

/** Entries under one heading; none of them, no heading. */
export type Group = { name: string; entries: readonly Entry[] }

/** Something that can be done, with the words it answers to besides its name. */
export type Action = Entry & { name: string; also?: string }

/** Actions of which every word that was typed begins a word. */
export function actionsMeant(actions: readonly Action[], typed: string): Action[] {
  const sought = wordsOf(typed)
  return actions.filter(({ name, also = '' }) => {
    const said = wordsOf(`${name} ${also}`)
    return sought.every(word => said.some(one => one.startsWith(word)))
  })
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
