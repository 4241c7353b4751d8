import { Checkbox } from '@mantine/core'
import classes from './ChooseOurs.module.css'
import { isMine, type OursChoice, toggleMine } from './ours.ts'

type WhoseProps = { choice: OursChoice; onChange: (choice: OursChoice) => void }

/**
 * Which of the addresses chosen are one's own, for who may speak for others: what a message says is for those to read
 * whose it is.
 */
export function WhoseMailbox({ choice, onChange }: WhoseProps) {
  if (choice.addresses.length === 0) return null
  return (
    <section className={classes.group} aria-labelledby="mine">
      <h3 id="mine">Which of them are you?</h3>
      <p className={classes.lead}>
        What a message says is for those of us to read who took part in it. Of a colleague’s mail you will see
        that it passed, not what it says.
      </p>
      {choice.addresses.map(address => (
        <Checkbox
          key={address}
          mb={6}
          label={address}
          checked={isMine(choice, address)}
          onChange={() => onChange(toggleMine(choice, address))}
        />
      ))}
    </section>
  )
}
