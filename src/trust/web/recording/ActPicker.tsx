import { Select } from '@mantine/core'
import { type Act, actOf, CHOICES, isMeant } from './kind-choices.ts'
import classes from './Recording.module.css'

const DATA = CHOICES.map(({ group, choices }) => ({
  group,
  items: choices.map(({ act, name }) => ({ value: act, label: name })),
}))

type ActPickerProps = {
  picked: Act | null
  onPick: (act: Act) => void
  /** Whether one begins here; else with what is asked of the act that was picked. */
  isFirst: boolean
}

/** What was seen, picked by typing what one would call it. */
export function ActPicker({ picked, onPick, isFirst }: ActPickerProps) {
  return (
    <Select
      label="What did you see?"
      placeholder="Type a word: don’t know, favour, pushed, gift…"
      data={DATA}
      value={picked}
      onChange={value => {
        const act = actOf(value ?? undefined)
        if (act) onPick(act)
      }}
      filter={({ options, search }) =>
        options.flatMap(option => {
          if (!('group' in option)) return []
          // What is picked stands in the box; until something else is typed all of them are offered.
          const isPicked = option.items.some(item => item.value === picked && item.label === search)
          const items = option.items.filter(({ value }) => isPicked || isMeant(value, search))
          return items.length > 0 ? [{ ...option, items }] : []
        })
      }
      nothingFoundMessage="Nothing that can be written down is called that"
      searchable
      selectFirstOptionOnChange
      allowDeselect={false}
      data-autofocus={isFirst || undefined}
      withScrollArea={false}
      classNames={{ options: classes.options! }}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
