import { Button, Pill, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './ChooseOurs.module.css'
import type { MailSurvey } from './imports.api.ts'
import { addOurs, type OursChoice, readOurs, toggleAddress } from './ours.ts'

type OursByHandProps = { survey: MailSurvey; choice: OursChoice; onChange: (choice: OursChoice) => void }

/** An address or a domain that the survey did not come upon. */
export function OursByHand({ survey, choice, onChange }: OursByHandProps) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const typed = choice.addresses.filter(address => !survey.addresses.some(found => found.address === address))
  const add = (event: FormEvent) => {
    event.preventDefault()
    const read = readOurs(text)
    setProblem('problem' in read ? read.problem : null)
    if ('problem' in read) return
    onChange(addOurs(choice, read.ours))
    setText('')
  }
  return (
    <section className={classes.group}>
      <form className={classes.hand} onSubmit={add}>
        <TextInput
          label="Or another one"
          placeholder="ana@firm.example or @firm.example"
          value={text}
          error={problem}
          onChange={event => setText(event.target.value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          Add
        </Button>
      </form>
      {typed.length > 0 && (
        <Pill.Group mt="sm">
          {typed.map(address => (
            <Pill
              key={address}
              size="md"
              withRemoveButton
              removeButtonProps={{ 'aria-label': `Take ${address} away`, 'aria-hidden': false, tabIndex: 0 }}
              onRemove={() => onChange(toggleAddress(choice, address))}
            >
              {address}
            </Pill>
          ))}
        </Pill.Group>
      )}
    </section>
  )
}
