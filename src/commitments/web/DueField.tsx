import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { dueDayOf } from '../due-words.ts'
import { dayInWords } from './commitment-words.ts'

type DueFieldProps = {
  today: string
  onDay: (day: string | null) => void
  /** Whether what is missing shall be said. */
  isAsked: boolean
  label?: string
  isFirst?: boolean
}

/** A day in the words that one would say it in; beneath it, which day that is. */
export function DueField({ today, onDay, isAsked, label = 'By when', isFirst }: DueFieldProps) {
  const [words, setWords] = useState('')
  const day = dueDayOf(words, today)
  const isUnclear = words.trim() !== '' && day === null
  return (
    <TextInput
      label={label}
      placeholder="Friday, in 2 weeks, 9 Oct …"
      autoComplete="off"
      data-autofocus={isFirst}
      value={words}
      onChange={event => {
        setWords(event.currentTarget.value)
        onDay(dueDayOf(event.currentTarget.value, today))
      }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={day ? dayInWords(day, today) : 'A weekday, so many days or weeks, or a date'}
      error={
        isAsked && day === null
          ? isUnclear
            ? 'Which day that is cannot be told, or it is past.'
            : 'Say by when.'
          : undefined
      }
    />
  )
}
