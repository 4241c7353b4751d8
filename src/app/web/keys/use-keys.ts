import { readLocalStorageValue } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { KEYS, type Reach } from './keys.ts'
import { matchKey, type Pressed } from './match-key.ts'

/** Where it is kept whether single letters do anything: who dictates to the machine wants them not to (WCAG 2.1.4). */
export const SINGLE_KEYS = 'goodfaith.single-keys'

/** Binds the table of keys. Keys do nothing while one types, and letters nothing beneath a dialog. */
export function useKeys(reach: Reach) {
  const latest = useRef(reach)
  latest.current = reach
  useEffect(() => {
    let before: Pressed | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing || event.key === 'Shift') return
      const now = { key: event.key, withMod: event.metaKey || event.ctrlKey, at: event.timeStamp }
      const key = matchKey(KEYS, before, now)
      before = now
      if (!key?.run || (!now.withMod && isForSomethingElse(event, key.where === 'In a list'))) return
      if (key.run(latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const TYPED_INTO =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="combobox"]'

function isForSomethingElse({ target }: KeyboardEvent, isOfList: boolean): boolean {
  if (target instanceof Element && target.closest(TYPED_INTO)) return true
  if (!isOfList && document.querySelector('[role="dialog"]')) return true
  return !readLocalStorageValue({ key: SINGLE_KEYS, defaultValue: true })
}
