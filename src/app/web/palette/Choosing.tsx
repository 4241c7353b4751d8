import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { Keys } from '../keys/KeysDialog.tsx'
import type { Entry, Group } from './entries.ts'
import classes from './Palette.module.css'

type ChoosingProps = {
  typed: string
  onType: (text: string) => void
  groups: readonly Group[]
  isWaiting: boolean
  /** In the place of what was not found. */
  said: ReactNode
  onDone: () => void
}

/** A box to type in, and below it what that means: arrows choose, Enter takes (the combobox of WAI-ARIA's practices). */
export function Choosing({ typed, onType, groups, isWaiting, said, onDone }: ChoosingProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const entries = groups.flatMap(({ entries }) => entries)
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, entries.length - 1)
  const [isTaking, setTaking] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is typed, the first is meant
  useEffect(() => {
    setChosen(0)
    setTaking(false)
  }, [typed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen changes with its place
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const take = ({ run }: Entry) => {
    onDone()
    run()
  }
  // Enter means the first of what was typed, not of what stood there before the answer came.
  useEffect(() => {
    if (!isTaking || isWaiting) return
    setTaking(false)
    if (entries[0]) take(entries[0])
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && entries.length > 0) setChosen((at + step + entries.length) % entries.length)
    else if (event.key === 'Enter' && isWaiting && at <= 0) setTaking(true)
    else if (event.key === 'Enter' && entries[at]) take(entries[at])
    else return
    event.preventDefault()
  }
  const optionId = (index: number) => `${id}-${index}`
  return (
    <>
      <div className={classes.box}>
        <Icon name="search" size={18} />
        <input
          className={classes.field}
          type="text"
          role="combobox"
          aria-label="Search, or do something"
          aria-expanded={entries.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={entries.length > 0 ? optionId(at) : undefined}
          placeholder="Find people, organisations, notes, messages; or do something"
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={event => onType(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <span className={classes.waiting} data-is-waiting={isWaiting || undefined} />
        <kbd className={classes.escape}>Esc</kbd>
      </div>
      <output className={classes.said}>{said}</output>
      <div ref={list} id={id} role="listbox" aria-label="Found" className={classes.list}>
        {groups.map(group => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not fieldsets
          <div key={group.name} role="group" aria-label={group.name} className={classes.group}>
            <div className={classes.heading} aria-hidden="true">
              {group.name}
            </div>
            {group.entries.map(entry => {
              const index = entries.indexOf(entry)
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard is handled where one types
                <div
                  key={entry.id}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className={classes.entry}
                  onMouseMove={() => setChosen(index)}
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => take(entry)}
                >
                  {entry.icon && <Icon name={entry.icon} />}
                  <span className={classes.name}>{entry.name}</span>
                  {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
                  {entry.keys && (
                    <span className={classes.keys}>
                      <Keys keys={entry.keys} />
                    </span>
                  )}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </>
  )
}
